import { createTranslator } from "use-intl/core";
import type { Texts } from "./en";
import { files as en } from "./en/files";
import type { Locale } from "./locales";
import { files as zh } from "./zh/files";

type Messages = { readonly files: typeof en };

/**
 * What is said of files. It stands apart from the other messages, so that a browser fetches it when
 * a file has something to be told of, and not before.
 */
export const fileMessages = { en: { files: en }, zh: { files: zh } } satisfies Record<
  Locale,
  { readonly files: Texts<typeof en> }
>;

/** A function from a key below `files` and its values to a sentence. */
export const fileTranslator = (locale: Locale) =>
  createTranslator<Messages, never>({ locale, messages: fileMessages[locale] as Messages });
