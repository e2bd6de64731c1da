import { createTranslator } from "use-intl/core";
import { en } from "./en";
import type { Locale } from "./locales";
import { zh } from "./zh";

declare module "use-intl/core" {
  interface AppConfig {
    Messages: typeof en;
    Locale: Locale;
  }
}

export const messages = { en, zh } satisfies Record<Locale, unknown>;

/** A function from a key and its values to a sentence, for use outside React. */
export const translator = (locale: Locale) =>
  createTranslator<typeof en, never>({ locale, messages: messages[locale] as typeof en });
