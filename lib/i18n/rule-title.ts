import type { Locale } from "./locales";
import { ruleTexts } from "./rules";

/** What a rule is called; its id where nobody knows it. */
export const ruleTitle = (rule: string, locale: Locale): string =>
  (Object.hasOwn(ruleTexts, rule) ? ruleTexts[rule]?.[locale].title : undefined) ?? rule;
