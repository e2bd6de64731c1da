import type { Locale } from "@/lib/i18n/locales";

/** Each language in itself, so that whoever is lost finds it. */
export const languageNames = {
  en: { short: "EN", long: "English" },
  zh: { short: "中文", long: "简体中文" },
} satisfies Record<Locale, { short: string; long: string }>;
