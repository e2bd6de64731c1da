import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples } from "../define";
import type { Facts } from "../diagram-facts";
import type { NodeFacts } from "../facts";
import { networkOf } from "../network";
import { safe } from "../plan";

const found = { status: "wrong", label: "notReachable" } as const;

/** The VPC an internet gateway is attached to: the one around it, or the one it is connected with. */
const vpcOf = (gateway: NodeFacts): NodeFacts | undefined =>
  gateway.vpc ?? [...gateway.callers, ...gateway.callees].map(networkOf).find(Boolean);

const isPublic = (subnet: NodeFacts) => subnet.get("access") === "public";

function check(vpc: NodeFacts, facts: Facts) {
  const subnets = facts.within(vpc, "subnet");
  if (!subnets.some(isPublic)) return undefined;
  const gateways = facts.ofKind("internet-gateway");
  if (gateways.length > 0) {
    // One that stands in no VPC may be the gateway of any.
    const owners = gateways.map(vpcOf);
    return owners.includes(vpc) || owners.includes(undefined) ? undefined : "missing";
  }
  const leadsOut = (nat: NodeFacts) => nat.get("connectivity") !== "private";
  const showsRoutes =
    subnets.some((subnet) => subnet.get("route") === "igw") ||
    facts.within(vpc, "nat-gateway").some(leadsOut);
  return showsRoutes ? "notDrawn" : undefined;
}

/** Speaks only where the drawing shows gateways at all: most sketches leave them out. */
export const rule = defineRule({
  id: "NETW001",
  stage: "wrong",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html",
  ],
  exams: ["SAA"],
  situations: {
    missing: { ...found, severity: "error" },
    notDrawn: { ...found, status: "warn", severity: "info" },
  },
  node: { kinds: ["vpc"], check },
  nodeFixes: (vpc) => [
    safe("addInternetGateway", [
      {
        op: "addNode",
        ref: "new:internet-gateway",
        kind: "internet-gateway",
        props: {},
        parent: vpc.id,
        between: [vpc.id, vpc.id],
      },
    ]),
  ],
});

const shop = () =>
  diagram()
    .node("shop", "vpc", {}, { label: "shop" })
    .node("front", "subnet", { access: "public" }, { label: "front", parent: "shop" });

const withNeighbour = () =>
  shop()
    .node("blog", "vpc", {}, { label: "blog" })
    .node("igw", "internet-gateway", {}, { parent: "blog" });

export const examples = (): RuleExamples<"missing" | "notDrawn"> => ({
  valid: {
    "no gateway is drawn at all": { diagram: shop().done() },
    "its own internet gateway": {
      diagram: shop().node("igw", "internet-gateway", {}, { parent: "shop" }).done(),
    },
    "an internet gateway on its border": {
      diagram: shop().node("igw", "internet-gateway").edge("shop", "igw").done(),
    },
  },
  invalid: {
    "the other VPC has one": {
      diagram: withNeighbour().done(),
      expect: [{ variant: "missing", about: "shop" }],
    },
    "a NAT gateway and nothing behind it": {
      diagram: shop().node("nat", "nat-gateway", {}, { parent: "front" }).done(),
      expect: [{ variant: "notDrawn", about: "shop" }],
    },
  },
});
