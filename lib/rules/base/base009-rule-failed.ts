import { defineRule, type RuleExamples } from "../define";

/** Told by the engine where a rule fails on a connection or a node; the other rules go on. */
export const rule = defineRule({
  id: "BASE009",
  stage: "hint",
  docs: [],
  situations: { failed: { status: "unknown", severity: "info", label: "notJudged" } },
});

export const examples = (): RuleExamples<"failed"> => ({ valid: {}, invalid: {} });
