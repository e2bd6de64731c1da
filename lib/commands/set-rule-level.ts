import type { Diagram, RuleLevel } from "@/lib/model/types";
import type { Outcome } from "./types";

interface RuleLevelArgs {
  readonly rule: string;
  /** `undefined` lets the rule decide again. */
  readonly level: RuleLevel | undefined;
}

/**
 * Switches a rule off in this diagram, or gives what it finds another severity. The same diagram if
 * nothing changes.
 */
export function setRuleLevel(diagram: Diagram, { rule, level }: RuleLevelArgs): Outcome {
  const { rules = {}, ...rest } = diagram;
  const before = Object.hasOwn(rules, rule) ? rules[rule] : undefined;
  if (before === level) return { ok: true, diagram };
  const others = Object.entries(rules).filter(([known]) => known !== rule);
  const changed = level === undefined ? others : [...others, [rule, level] as const];
  return {
    ok: true,
    diagram: changed.length === 0 ? rest : { ...rest, rules: Object.fromEntries(changed) },
  };
}
