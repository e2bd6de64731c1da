import { defineRule } from "../define";

/** Told by the engine where a rule fails on a connection or a node; the other rules go on. */
export const rule = defineRule({
  id: "BASE009",
  stage: "hint",
  docs: [],
  situations: { failed: { status: "unknown", severity: "info", label: "notJudged" } },
});
