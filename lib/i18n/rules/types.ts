import type { Localized } from "../locales";

/** What one situation of a rule says. Placeholders such as `{source}` become names. */
export interface SituationText {
  /** One sentence that stands alone and holds no advice. */
  readonly verdict: string;
  /** One to three steps that lead to it, in the diagram's own names. */
  readonly why: readonly string[];
}

export interface RuleText {
  readonly title: string;
  /** By the rule's situations. */
  readonly says: Readonly<Record<string, SituationText>>;
  /** How exams ask for it. */
  readonly exam?: string;
}

/** The texts of a group of rules, by rule id. */
export type RuleTexts = Readonly<Record<string, Localized<RuleText>>>;
