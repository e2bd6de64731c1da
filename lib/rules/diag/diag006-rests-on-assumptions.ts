import { defineRule } from "../define";

/** Told by every verdict that assumes something; `verdict.assumptions` holds what. */
export const rule = defineRule({
  id: "DIAG006",
  stage: "hint",
  docs: ["https://docs.aws.amazon.com/vpc/latest/reachability/additional-detail-codes.html"],
  situations: { assumed: { status: "unknown", severity: "info", label: "notJudged" } },
});
