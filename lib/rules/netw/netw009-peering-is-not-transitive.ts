import { diagram } from "@/lib/model/build";
import { type Call, isPrivateApi } from "../call";
import { defineRule, notPossible, notReachable, type RuleExamples } from "../define";
import type { NodeFacts } from "../facts";
import { balancers, compute, databases, endpoint, initiators } from "../kinds";
import { attachmentsOf, isInOtherVpc, peerBetween } from "../network";
import { joinPlans, replaceBy, vpcsOf } from "../network-plan";
import { type Plan, suggest } from "../plan";
import type { TextData } from "../types";

/** Doors of a VPC that its peers cannot use. */
const doors = ["internet-gateway", "nat-gateway", "gateway-endpoint"] as const;
const isPeering = (node: NodeFacts) => node.kind === "vpc-peering";

type Variant = "chain" | "door" | "office" | "throughPeer" | "officeThroughPeer" | "moreThanTwo";

function check(call: Call): Variant | undefined {
  const { source, target, end } = call;
  if (isPeering(source) || isPeering(target)) {
    const other = isPeering(source) ? target : source;
    if (isPeering(other)) return "chain";
    return other.kind === "on-premises" ? "office" : "door";
  }
  if (source.kind === "on-premises" || target.kind === "on-premises") {
    return peerBetween(source, target) ? "officeThroughPeer" : undefined;
  }
  if (!isInOtherVpc(source, target) || target.isPubliclyReachable) return undefined;
  if (isPrivateApi(end)) return undefined;
  return peerBetween(source, target) ? "throughPeer" : undefined;
}

export const rule = defineRule({
  id: "NETW009",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html",
    "https://docs.aws.amazon.com/vpc/latest/tgw/what-is-transit-gateway.html",
  ],
  exams: ["SAA", "SAP", "ANS"],
  situations: {
    chain: notPossible,
    door: notPossible,
    office: notPossible,
    throughPeer: notReachable,
    officeThroughPeer: notReachable,
    moreThanTwo: notPossible,
  },
  call: {
    on: [
      { source: ["vpc-peering"], target: ["vpc-peering", ...doors, "on-premises"] },
      { source: [...doors, "on-premises"], target: ["vpc-peering"] },
      {
        source: [...initiators, "on-premises"],
        target: [...compute, ...databases, ...balancers, ...endpoint, "vpc-client"],
      },
      { source: [...initiators, ...balancers], target: ["on-premises"] },
    ],
    check,
  },
  node: {
    kinds: ["vpc-peering"],
    check: (peering) =>
      attachmentsOf(peering).filter(({ kind }) => kind === "vpc").length > 2
        ? "moreThanTwo"
        : undefined,
  },
  data(call): TextData {
    const middle = peerBetween(call.source, call.target);
    return middle ? { ...vpcsOf(call), middle: { node: middle.id } } : {};
  },
  fixes(call): readonly Plan[] {
    const { source, target } = call;
    const peering = [source, target].find(isPeering);
    return peering ? byGateway(peering) : joinPlans(call);
  },
  nodeFixes: byGateway,
});

/** A transit gateway in its place, which the VPCs are attached to as they were to the peering. */
function byGateway(peering: NodeFacts): readonly Plan[] {
  return [suggest("replaceByTransitGateway", replaceBy(peering, "transit-gateway"))];
}

const threeVpcs = () =>
  diagram()
    .node("web", "vpc", {}, { label: "web" })
    .node("hub", "vpc", {}, { label: "hub" })
    .node("data", "vpc", {}, { label: "data" });

const peered = () =>
  threeVpcs()
    .node("web-hub", "vpc-peering", {}, { label: "web-hub" })
    .edge("web", "web-hub")
    .edge("web-hub", "hub")
    .node("hub-data", "vpc-peering", {}, { label: "hub-data" })
    .edge("hub", "hub-data")
    .edge("hub-data", "data")
    .node("app", "ec2", {}, { label: "app", parent: "web" })
    .node("db", "rds", {}, { label: "orders", parent: "data" });

export const examples = (): RuleExamples<Variant> => ({
  valid: {
    "a company network that is attached to the transit gateway too": {
      diagram: threeVpcs()
        .node("office", "on-premises", {}, { label: "office" })
        .node("db", "rds", {}, { label: "orders", parent: "data" })
        .node("tgw", "transit-gateway")
        .edge("office", "tgw")
        .edge("data", "tgw")
        .edge("office", "db")
        .done(),
    },
    "one peering between two VPCs": {
      diagram: diagram()
        .node("web", "vpc", {}, { label: "web" })
        .node("data", "vpc", {}, { label: "data" })
        .node("pcx", "vpc-peering", {}, { label: "web-hub" })
        .edge("web", "pcx")
        .edge("pcx", "data")
        .done(),
    },
    "a transit gateway joins three": {
      diagram: threeVpcs()
        .node("tgw", "transit-gateway")
        .edge("web", "tgw")
        .edge("hub", "tgw")
        .edge("data", "tgw")
        .done(),
    },
    "a peering of their own beside two others": {
      diagram: peered()
        .node("web-data", "vpc-peering")
        .edge("web", "web-data")
        .edge("web-data", "data")
        .edge("app", "db")
        .done(),
    },
  },
  invalid: {
    "a call through a VPC that both peer with": {
      diagram: peered().edge("app", "db").done(),
      expect: [{ variant: "throughPeer", about: "app->db" }],
    },
    "a company network calls through the VPC that its line leads into": {
      diagram: peered()
        .node("office", "on-premises", {}, { label: "office" })
        .edge("office", "hub")
        .edge("office", "db")
        .done(),
      expect: [{ variant: "officeThroughPeer", about: "office->db" }],
    },
    "two peerings in a row": {
      diagram: diagram()
        .node("web", "vpc", {}, { label: "web" })
        .node("data", "vpc", {}, { label: "data" })
        .node("one", "vpc-peering", {}, { label: "web-hub" })
        .node("two", "vpc-peering", {}, { label: "hub-data" })
        .edge("web", "one")
        .edge("one", "two")
        .edge("two", "data")
        .done(),
      expect: [{ variant: "chain", about: "one->two" }],
    },
    "a NAT gateway of the other VPC": {
      diagram: diagram()
        .node("web", "vpc", {}, { label: "web" })
        .node("hub", "vpc", {}, { label: "hub" })
        .node("app", "ec2", {}, { label: "app", parent: "web" })
        .node("pcx", "vpc-peering", {}, { label: "web-hub" })
        .node("nat", "nat-gateway", {}, { label: "hub-nat", parent: "hub" })
        .edge("app", "pcx")
        .edge("pcx", "nat")
        .done(),
      expect: [{ variant: "door", about: "pcx->nat" }],
    },
    "a company network behind the other VPC": {
      diagram: diagram()
        .node("web", "vpc", {}, { label: "web" })
        .node("pcx", "vpc-peering", {}, { label: "web-hub" })
        .node("office", "on-premises", { connection: "vpn" }, { label: "office" })
        .edge("web", "pcx")
        .edge("office", "pcx")
        .done(),
      expect: [{ variant: "office", about: "office->pcx" }],
    },
    "one peering for three VPCs": {
      diagram: threeVpcs()
        .node("pcx", "vpc-peering", {}, { label: "web-hub" })
        .edge("web", "pcx")
        .edge("pcx", "hub")
        .edge("pcx", "data")
        .done(),
      expect: [{ variant: "moreThanTwo", about: "pcx" }],
    },
  },
});
