import { createTranslator } from "use-intl/core";
import type { Texts } from "./en";
import { rules as en } from "./en/rules";
import type { Locale } from "./locales";
import { rules as zh } from "./zh/rules";

/** What every language says on the pages of the rules. */
export type RulesMessages = Texts<typeof en>;

/** Apart from the other messages, which the editor loads first. */
const messages = { en, zh } satisfies Record<Locale, RulesMessages>;

/** As `translator`, for the pages of the rules. */
export const referenceTranslator = (locale: Locale) =>
  createTranslator<typeof en, never>({ locale, messages: messages[locale] as typeof en });

/** A group of rules: what stands before the number of its ids. */
export const groupOf = (rule: string): string => rule.slice(0, -3);

/** The groups in the order in which the reference has them. */
export const groups: readonly string[] = Object.keys(en.groups);

/** What a group of rules is about; its code where nobody has named it. */
export const groupName = (group: string, locale: Locale): string =>
  Object.entries(messages[locale].groups).find(([code]) => code === group)?.[1] ?? group;
