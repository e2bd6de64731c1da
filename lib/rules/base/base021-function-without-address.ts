import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples, reached } from "../define";
import { internetCallers, lambda } from "../kinds";
import { insertInto, suggest } from "../plan";

export const rule = defineRule({
  id: "BASE021",
  stage: "hint",
  docs: [
    "https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html",
    "https://docs.aws.amazon.com/lambda/latest/dg/lambda-invocation.html",
  ],
  exams: ["SAA", "DVA"],
  situations: { noUrl: { ...reached, severity: "info" } },
  call: {
    on: [{ source: [...internetCallers, "on-premises"], target: lambda }],
    check: ({ target, edge }) =>
      edge.kind === "calls" && target.get("functionUrl") !== true ? "noUrl" : undefined,
  },
  fixes: (call) => [
    suggest("insertApi", insertInto(call, [newApi(call.target.container("region")?.id)])),
    suggest("addFunctionUrl", [
      { op: "setProps", node: call.target.id, props: { functionUrl: true } },
    ]),
  ],
});

const newApi = (parent: string | undefined) =>
  ({ ref: "new:api-gateway", kind: "api-gateway", props: {}, parent }) as const;

const call = (source: string, props: Record<string, boolean> = {}) =>
  diagram()
    .node("who", source, {}, { label: "Shoppers" })
    .node("fn", "lambda", props, { label: "orders" })
    .edge("who", "fn")
    .done();

export const examples = (): RuleExamples<"noUrl"> => ({
  valid: { "a function with a URL": { diagram: call("internet-user", { functionUrl: true }) } },
  invalid: {
    "people and a function": {
      diagram: call("internet-user"),
      expect: [{ variant: "noUrl", about: "who->fn" }],
    },
  },
});
