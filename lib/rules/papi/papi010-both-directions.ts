import { diagram } from "@/lib/model/build";
import { isPrivateApi } from "../call";
import { defineRule, type RuleExamples } from "../define";
import { api } from "../kinds";

export const rule = defineRule({
  id: "PAPI010",
  stage: "hint",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html",
  ],
  exams: ["SAA", "SAP", "ANS"],
  situations: { both: { status: "via", severity: "info", label: "viaBoth" } },
  node: {
    kinds: api,
    check: (node) =>
      isPrivateApi(node) && node.callees.some(({ kind }) => kind === "vpc-link")
        ? "both"
        : undefined,
  },
});

const withLink = (endpointType: string) =>
  diagram()
    .node("api", "api-gateway", { endpointType, resourcePolicy: "sourceVpce" })
    .node("link", "vpc-link")
    .node("alb", "alb")
    .edge("api", "link")
    .edge("link", "alb")
    .done();

export const examples = (): RuleExamples<"both"> => ({
  valid: { "a Regional API": { diagram: withLink("regional") } },
  invalid: {
    "a private API with a private backend": {
      diagram: withLink("private"),
      expect: [{ variant: "both", about: "api" }],
    },
  },
});
