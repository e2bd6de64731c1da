import type { RuleTexts } from "./types";

/** The texts of every rule, by id. A rule's text stands in the file of its group. */
export const ruleTexts: RuleTexts = {};
