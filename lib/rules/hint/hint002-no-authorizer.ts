import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples } from "../define";
import { api } from "../kinds";
import { suggest } from "../plan";

export const rule = defineRule({
  id: "HINT002",
  stage: "hint",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html",
  ],
  exams: ["SAA", "DVA"],
  situations: { open: { status: "warn", severity: "info", label: "exposed" } },
  node: {
    kinds: api,
    check: (node) => (node.get("auth") === "none" && node.isPubliclyReachable ? "open" : undefined),
  },
  nodeFixes: (node) => [
    suggest("useIamAuth", [{ op: "setProps", node: node.id, props: { auth: "iam" } }]),
    suggest("useLambdaAuth", [{ op: "setProps", node: node.id, props: { auth: "lambda" } }]),
  ],
});

const shop = (props: Record<string, string>) =>
  diagram()
    .node("user", "internet-user")
    .node("api", "api-gateway", props, { label: "shop-api" })
    .edge("user", "api")
    .done();

export const examples = (): RuleExamples<"open"> => ({
  valid: {
    "nothing stated about who may call": { diagram: shop({}) },
    "callers sign in with Cognito": { diagram: shop({ auth: "cognito" }) },
    "a private API": { diagram: shop({ auth: "none", endpointType: "private" }) },
  },
  invalid: {
    "anyone may call": {
      diagram: shop({ auth: "none" }),
      expect: [{ variant: "open", about: "api" }],
    },
  },
});
