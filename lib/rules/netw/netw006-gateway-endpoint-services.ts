import { diagram } from "@/lib/model/build";
import { defineRule, notPossible, type RuleExamples } from "../define";
import { gatewayServices } from "../derive";
import type { NodeFacts } from "../facts";
import { replaceBy } from "../network-plan";
import { type Plan, suggest } from "../plan";

const check = (endpoint: NodeFacts) =>
  gatewayServices.includes(endpoint.get("service")) ? undefined : "otherService";

const gatewayOf = (source: NodeFacts, target: NodeFacts) =>
  target.kind === "gateway-endpoint" ? target : source;

const asInterface = (endpoint: NodeFacts): readonly Plan[] => [
  suggest(
    "replaceByInterfaceEndpoint",
    replaceBy(endpoint, "vpc-endpoint", { service: endpoint.get("service") }),
  ),
];

export const rule = defineRule({
  id: "NETW006",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html",
    "https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html",
  ],
  exams: ["SAA"],
  situations: { otherService: { ...notPossible, label: "wrongService" } },
  call: {
    on: [
      { source: "any", target: ["gateway-endpoint"] },
      { source: ["gateway-endpoint"], target: "any" },
    ],
    check: ({ source, target }) => check(gatewayOf(source, target)),
    subject: ({ source, target }) => gatewayOf(source, target),
  },
  node: { kinds: ["gateway-endpoint"], check },
  fixes: ({ source, target }) => asInterface(gatewayOf(source, target)),
  nodeFixes: asInterface,
});

const to = (kind: string, props = {}) =>
  diagram()
    .node("vpc", "vpc")
    .node("app", "ec2", {}, { label: "app", parent: "vpc" })
    .node("route", "gateway-endpoint", props, { label: "jobs-route", parent: "vpc" })
    .node("it", kind, {})
    .edge("app", "route")
    .edge("route", "it")
    .done();

export const examples = (): RuleExamples<"otherService"> => ({
  valid: { "a bucket": { diagram: to("s3") }, "a table": { diagram: to("dynamodb") } },
  invalid: {
    "a queue behind a gateway endpoint": {
      diagram: to("sqs"),
      expect: [{ variant: "otherService", about: "route" }],
    },
    "a gateway endpoint for APIs": {
      diagram: to("api-gateway", { service: "execute-api" }),
      expect: [{ variant: "otherService", about: "route" }],
    },
  },
});
