import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/i18n/locales";

/** What the editor says in a language; page objects find things by it. */
export const wordsIn = (locale: Locale) => translator(locale);
export type Words = ReturnType<typeof wordsIn>;
