import type { ExampleDiagram, Rule, RuleExamples } from "@/lib/rules/define";
import { rules } from "@/lib/rules/registry";
import type { Basis, RuleId } from "@/lib/rules/types";

/** Every file of a rule. Examples are no part of the registry, so that browsers need not load them. */
const files = import.meta.glob<{ rule?: Rule; examples?: () => RuleExamples }>(
  "../../lib/rules/*/*[0-9][0-9][0-9]-*.ts",
  { eager: true },
);

const byRule = new Map(
  Object.values(files).flatMap(({ rule, examples }) =>
    rule && examples ? [[rule.id, examples] as const] : [],
  ),
);

export interface NumberedExample {
  /** Counted over all examples of the rule, those in which it speaks first; part of addresses. */
  readonly number: number;
  readonly example: ExampleDiagram;
  readonly basis: Basis;
  /** What the rule says there, and of what; empty where it says nothing. */
  readonly expect: readonly { readonly variant: string; readonly about: string }[];
}

/** The examples of a rule; empty for one without. */
export function examplesOf(id: RuleId): readonly NumberedExample[] {
  const examples = byRule.get(id)?.();
  if (!examples) return [];
  const speaking = Object.values(examples.invalid);
  const silent = Object.values(examples.valid).map((example) => ({ ...example, expect: [] }));
  return [...speaking, ...silent].map(({ expect, ...example }, number) => ({
    number,
    example,
    basis: example.basis ?? "aws",
    expect,
  }));
}

export const ruleOf = (id: RuleId): Rule | undefined => rules.find((rule) => rule.id === id);
