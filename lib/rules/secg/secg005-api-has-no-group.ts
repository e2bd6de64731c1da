import { diagram } from "@/lib/model/build";
import { isApi } from "../call";
import { defineRule, type RuleExamples } from "../define";
import type { NodeFacts } from "../facts";
import { type Plan, safe } from "../plan";
import { statedIngressOf } from "../security";

/** The API that a group's inbound rules name. */
const namedApi = (group: NodeFacts): NodeFacts | undefined =>
  statedIngressOf(group)
    .map(({ source }) => group.diagram.get(source))
    .find(isApi);

/** What a backend sees of an API behind a VPC link V2: the link's own group. */
const linkGroupOf = (api: NodeFacts): NodeFacts | undefined =>
  api.callees.find(({ kind }) => kind === "vpc-link")?.securityGroups[0];

function nameTheLink(group: NodeFacts): readonly Plan[] {
  const api = namedApi(group);
  const from = api && linkGroupOf(api);
  if (!from || from === group) return [];
  const ingress = statedIngressOf(group).map((one) => ({
    ...one,
    source: one.source === api.id ? from.id : one.source,
  }));
  return [
    safe("nameLinkGroup", [{ op: "setProps", node: group.id, props: { ingress } }], {
      group: { node: from.id },
    }),
  ];
}

/** The nearest place outside the group that an API may stand in. */
const moveOut = (api: NodeFacts): readonly Plan[] => [
  safe("moveOutOfGroup", [{ op: "moveNode", node: api.id, parent: api.container("region")?.id }]),
];

export const rule = defineRule({
  id: "SECG005",
  stage: "hint",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-links-v2.html",
  ],
  exams: ["SAA", "ANS"],
  situations: {
    inside: { status: "warn", severity: "info", label: "wrongPlace" },
    named: { status: "warn", severity: "info", label: "wrongPlace" },
  },
  node: {
    kinds: ["api-gateway", "security-group"],
    check(node) {
      if (isApi(node)) return node.container("security-group") ? "inside" : undefined;
      return namedApi(node) ? "named" : undefined;
    },
  },
  nodeFixes: (node) => (isApi(node) ? moveOut(node) : nameTheLink(node)),
});

const backend = (source: string) =>
  diagram()
    .node("api", "api-gateway", {}, { label: "orders-api" })
    .node("vpc", "vpc", {}, { label: "orders-vpc" })
    .node("link-sg", "security-group", {}, { parent: "vpc" })
    .node("alb-sg", "security-group", { ingress: [{ source, port: 443 }] }, { parent: "vpc" })
    .node("link", "vpc-link", {}, { parent: "link-sg" })
    .node("alb", "alb", {}, { parent: "alb-sg", label: "orders-alb" })
    .edge("api", "link")
    .edge("link", "alb")
    .done();

export const examples = (): RuleExamples<"inside" | "named"> => ({
  valid: { "the rule names the link's group": { diagram: backend("link-sg") } },
  invalid: {
    "the rule names the API": {
      diagram: backend("api"),
      expect: [{ variant: "named", about: "alb-sg" }],
    },
    "an API drawn in a security group": {
      diagram: diagram()
        .node("vpc", "vpc", {}, { label: "orders-vpc" })
        .node("sg", "security-group", {}, { parent: "vpc", label: "api-sg" })
        .node("api", "api-gateway", {}, { parent: "sg", label: "orders-api" })
        .done(),
      expect: [{ variant: "inside", about: "api" }],
    },
  },
});
