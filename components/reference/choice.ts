import type { ListedGroup, ListedRule } from "./rule-list";

/** What the list of rules can be narrowed by, beside a search. */
export const choices = ["severity", "group", "exam", "basis"] as const;

/** What is asked for; an empty text asks for nothing. */
export type Choice = Readonly<Record<"query" | (typeof choices)[number], string>>;

export const allRules: Choice = { query: "", severity: "", group: "", exam: "", basis: "" };

const names = Object.keys(allRules) as readonly (keyof Choice)[];

/** The choice that an address holds. */
export function choiceIn(search: string): Choice {
  const found = new URLSearchParams(search);
  return Object.fromEntries(names.map((name) => [name, found.get(name) ?? ""])) as Choice;
}

/** A choice as the query of an address; empty where all rules are chosen. */
export function queryOf(choice: Choice): string {
  const stated = names.filter((name) => choice[name] !== "").map((name) => [name, choice[name]]);
  return stated.length === 0 ? "" : `?${new URLSearchParams(stated)}`;
}

/** Whether every word of a search is somewhere in a rule. */
const matches = ({ id, title, signs, said }: ListedRule, query: string): boolean => {
  const text = [id, title, ...signs.map(({ label }) => label), said].join(" ").toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};

const isChosen = (rule: ListedRule, choice: Choice): boolean =>
  (choice.severity === "" || rule.signs.some(({ severity }) => severity === choice.severity)) &&
  (choice.group === "" || rule.group === choice.group) &&
  (choice.exam === "" || rule.exams.includes(choice.exam)) &&
  (choice.basis === "" || rule.bases.some((basis) => basis === choice.basis)) &&
  matches(rule, choice.query.trim());

/** The rules that are asked for, in their groups; groups without one are left out. */
export const chosenFrom = (
  groups: readonly ListedGroup[],
  choice: Choice,
): readonly ListedGroup[] =>
  groups
    .map((group) => ({ ...group, rules: group.rules.filter((rule) => isChosen(rule, choice)) }))
    .filter(({ rules }) => rules.length > 0);
