import type * as Y from "yjs";
import { type Diagram, type RuleLevel, ruleLevels } from "@/lib/model/types";

type Rules = Diagram["rules"];

const levelOf = (value: unknown): RuleLevel | undefined =>
  ruleLevels.find((level) => level === value);

/** What a document does with rules, an entry per rule; undefined where none is changed. */
export function readRules(entries: Y.Map<unknown>): Rules {
  const rules = [...entries.entries()].flatMap(([rule, value]) => {
    const level = levelOf(value);
    return level ? [[rule, level] as const] : [];
  });
  return rules.length === 0 ? undefined : Object.fromEntries(rules.sort());
}

/** Makes the entries equal to `next`, writing only those whose level differs from `shown`. */
export function writeRules(entries: Y.Map<unknown>, next: Rules, shown: Rules): void {
  if (next === shown) return;
  const wanted = new Map(Object.entries(next ?? {}));
  for (const rule of Object.keys(shown ?? {})) if (!wanted.has(rule)) entries.delete(rule);
  for (const [rule, level] of wanted) if (entries.get(rule) !== level) entries.set(rule, level);
}
