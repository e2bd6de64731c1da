import { ruleSlug } from "@/components/session/rule-href";
import { chipText, severityTexts } from "@/lib/i18n/labels";
import type { Locale } from "@/lib/i18n/locales";
import { groupName, groupOf, groups } from "@/lib/i18n/reference";
import { ruleTexts } from "@/lib/i18n/rules";
import type { Rule } from "@/lib/rules/define";
import { rules } from "@/lib/rules/registry";
import { type Basis, bases, type RuleId, type Severity, type Status } from "@/lib/rules/types";

/** How a situation shows on a connection. */
export interface Sign {
  readonly status: Status;
  readonly severity: Severity;
  readonly severityText: string;
  /** The text on the connection's chip. */
  readonly label: string;
}

/** A rule in lists. */
export interface RuleEntry {
  readonly id: RuleId;
  readonly slug: string;
  readonly title: string;
  readonly group: string;
  /** One for each way it shows, in the order of its situations. */
  readonly signs: readonly Sign[];
  readonly exams: readonly string[];
  readonly bases: readonly Basis[];
}

export interface RuleGroup {
  readonly code: string;
  readonly name: string;
  readonly rules: readonly RuleEntry[];
}

/** How a situation of a rule shows. */
export function signOf(rule: Rule, variant: string, locale: Locale): Sign | undefined {
  const situation = rule.situations[variant];
  if (!situation) return undefined;
  const { status, severity } = situation;
  const severityText = severityTexts[severity][locale];
  return { status, severity, severityText, label: chipText(situation, locale) };
}

function signsOf(rule: Rule, locale: Locale): readonly Sign[] {
  const signs = Object.keys(rule.situations).flatMap(
    (variant) => signOf(rule, variant, locale) ?? [],
  );
  const known = new Map(signs.map((sign) => [`${sign.severity} ${sign.label}`, sign]));
  return [...known.values()];
}

/** A rule as lists show it. */
export const entryOf = (rule: Rule, locale: Locale): RuleEntry => ({
  id: rule.id,
  slug: ruleSlug(rule.id),
  title: ruleTexts[rule.id]?.[locale].title ?? rule.id,
  group: groupOf(rule.id),
  signs: signsOf(rule, locale),
  exams: rule.exams ?? [],
  bases: rule.bases ?? bases,
});

/** Every rule by groups, in the order of the reference: groups as they are named, rules by number. */
export function listRules(locale: Locale): readonly RuleGroup[] {
  const entries = rules
    .map((rule) => entryOf(rule, locale))
    .toSorted((a, b) => a.id.localeCompare(b.id, "en"));
  const codes = [...new Set([...groups, ...entries.map(({ group }) => group)])];
  return codes
    .map((code) => ({
      code,
      name: groupName(code, locale),
      rules: entries.filter(({ group }) => group === code),
    }))
    .filter(({ rules: inside }) => inside.length > 0);
}

/** A rule in the list of all, with what a search finds it by beside what is shown. */
export interface ListedRule extends RuleEntry {
  readonly said: string;
}

export interface ListedGroup extends RuleGroup {
  readonly rules: readonly ListedRule[];
}

/** Everything a rule's verdicts and its exam note say, without placeholders. */
function saidBy(id: RuleId, locale: Locale): string {
  const { says = {}, exam = "" } = ruleTexts[id]?.[locale] ?? {};
  const verdicts = Object.values(says).map(({ verdict }) => verdict);
  return [...verdicts, exam].join(" ").replaceAll(/\{\w+\}/g, "");
}

/** As `listRules`, to be searched. */
export const listForSearch = (locale: Locale): readonly ListedGroup[] =>
  listRules(locale).map((group) => ({
    ...group,
    rules: group.rules.map((rule) => ({ ...rule, said: saidBy(rule.id, locale) })),
  }));
