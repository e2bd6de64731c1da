import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples } from "../define";
import type { NodeFacts } from "../facts";
import { api } from "../kinds";
import { safe } from "../plan";

const info = { status: "warn", severity: "info", label: "exposed" } as const;

const hasGuardInFront = (node: NodeFacts) =>
  node.callers.some((caller) => caller.kind === "cloudfront" && caller.get("waf") === true);

export const rule = defineRule({
  id: "HINT001",
  stage: "hint",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-aws-waf.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html",
  ],
  exams: ["SAA", "SCS"],
  situations: { rest: info, other: info },
  node: {
    kinds: api,
    check(node) {
      if (node.get("waf") !== false || !node.isPubliclyReachable) return undefined;
      if (hasGuardInFront(node)) return undefined;
      return node.get("apiType") === "REST" ? "rest" : "other";
    },
  },
  nodeFixes: (node) =>
    node.get("apiType") === "REST"
      ? [safe("turnOnWaf", [{ op: "setProps", node: node.id, props: { waf: true } }])]
      : [],
});

const shop = (props: Record<string, string | boolean>) =>
  diagram()
    .node("user", "internet-user")
    .node("api", "api-gateway", props, { label: "shop-api" })
    .edge("user", "api");

export const examples = (): RuleExamples<"rest" | "other"> => ({
  valid: {
    "nothing stated about AWS WAF": { diagram: shop({}).done() },
    "a private API": { diagram: shop({ waf: false, endpointType: "private" }).done() },
    "CloudFront with AWS WAF in front": {
      diagram: shop({ waf: false })
        .node("cdn", "cloudfront", { waf: true }, { label: "shop-cdn" })
        .edge("cdn", "api")
        .done(),
    },
  },
  invalid: {
    "a public REST API without AWS WAF": {
      diagram: shop({ waf: false }).done(),
      expect: [{ variant: "rest", about: "api" }],
    },
    "a public HTTP API without AWS WAF": {
      diagram: shop({ waf: false, apiType: "HTTP" }).done(),
      expect: [{ variant: "other", about: "api" }],
    },
  },
});
