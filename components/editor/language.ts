import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";

export const localeKey = "edgewise:locale";

/** The language a person chose before, else the first of the browser's that we speak. */
export function preferredLocale(stored: string | null, browser: readonly string[]): Locale {
  if (isLocale(stored)) return stored;
  for (const tag of browser) {
    const language = tag.toLowerCase().split("-")[0];
    if (isLocale(language)) return language;
  }
  return defaultLocale;
}

/** The same address in another language; the language is the last folder that is one. */
export function pathInLocale(path: string, from: Locale, to: Locale): string {
  const parts = path.split("/");
  const at = parts.lastIndexOf(from);
  if (at >= 0) parts[at] = to;
  return parts.join("/");
}
