import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples } from "../define";

/** Told by every verdict that assumes something; `verdict.assumptions` holds what. */
export const rule = defineRule({
  id: "DIAG006",
  stage: "hint",
  docs: ["https://docs.aws.amazon.com/vpc/latest/reachability/additional-detail-codes.html"],
  exams: ["ANS"],
  situations: { assumed: { status: "unknown", severity: "info", label: "notJudged" } },
});

const toStock = () =>
  diagram()
    .node("api", "api-gateway", { apiType: "HTTP" }, { label: "orders-api" })
    .node("vpc", "vpc", {}, { label: "orders-vpc" })
    .node("net", "subnet", { access: "private" }, { parent: "vpc", label: "back" })
    .node("box", "ec2", {}, { parent: "net", label: "stock" })
    .edge("api", "box")
    .done();

export const examples = (): RuleExamples<"assumed"> => ({
  valid: {
    "a subnet that is stated to be private": { diagram: toStock() },
  },
  invalid: {
    "an instance whose subnet is not drawn": {
      diagram: diagram()
        .node("api", "api-gateway", { apiType: "HTTP" }, { label: "orders-api" })
        .node("box", "ec2", {}, { label: "stock" })
        .edge("api", "box")
        .done(),
      expect: [{ variant: "assumed", about: "api->box" }],
    },
  },
});
