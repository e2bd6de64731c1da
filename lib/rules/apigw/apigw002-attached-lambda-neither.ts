import { diagram } from "@/lib/model/build";
import { defineRule, direct, type RuleExamples } from "../define";
import { api, lambda } from "../kinds";

export const rule = defineRule({
  id: "APIGW002",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/lambda/latest/dg/foundation-networking.html",
    "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html",
  ],
  exams: ["SAA", "DVA"],
  situations: { direct },
  call: {
    on: [{ source: api, target: lambda }],
    check: ({ target }) => (target.isInVpc ? "direct" : undefined),
  },
});

export const examples = (): RuleExamples<"direct"> => ({
  valid: {
    "a function outside every VPC": {
      diagram: diagram().node("api", "api-gateway").node("fn", "lambda").edge("api", "fn").done(),
    },
  },
  invalid: {
    "a function drawn inside a VPC": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("vpc", "vpc")
        .node("fn", "lambda", {}, { parent: "vpc" })
        .edge("api", "fn")
        .done(),
      expect: [{ variant: "direct", about: "api->fn" }],
    },
  },
});
