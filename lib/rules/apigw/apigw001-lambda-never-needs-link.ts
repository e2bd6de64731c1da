import { diagram } from "@/lib/model/build";
import { defineRule, direct, type RuleExamples } from "../define";
import { api, lambda } from "../kinds";

export const rule = defineRule({
  id: "APIGW001",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-integration-types.html",
  ],
  exams: ["SAA", "DVA"],
  situations: { direct },
  call: {
    on: [{ source: api, target: lambda }],
    check: ({ target }) => (target.isInVpc ? undefined : "direct"),
  },
});

export const examples = (): RuleExamples<"direct"> => ({
  valid: {
    "a function attached to a VPC has its own rule": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("fn", "lambda", { attached: true })
        .edge("api", "fn")
        .done(),
    },
  },
  invalid: {
    "a function with default networking": {
      diagram: diagram().node("api", "api-gateway").node("fn", "lambda").edge("api", "fn").done(),
      expect: [{ variant: "direct", about: "api->fn" }],
    },
  },
});
