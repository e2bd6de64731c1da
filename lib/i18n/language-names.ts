import type { Locale } from "./locales";

/** Each language in itself, so that whoever is lost finds it; `tag` is what `<html lang>` says. */
export const languageNames = {
  en: { short: "EN", long: "English", tag: "en" },
  zh: { short: "中文", long: "简体中文", tag: "zh-CN" },
} satisfies Record<Locale, { short: string; long: string; tag: string }>;
