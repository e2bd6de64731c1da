import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples, reached } from "../define";
import type { NodeFacts } from "../facts";
import { attachmentsOf, isHub, networkOf } from "../network";
import { placeBetween } from "../network-plan";
import { insertInto, suggest } from "../plan";

type Variant = "attached" | "gateways" | "bare" | "carried" | "openEnd";

const joined = { ...reached, label: "joined" } as const;
const hubs = ["vpc-peering", "transit-gateway"] as const;

/** Whether a peering or a transit gateway leads on to a network other than a node's own. */
const leadsOn = (hub: NodeFacts, from: NodeFacts): boolean => {
  const own = networkOf(from);
  const isElsewhere = (node: NodeFacts) => isHub(node) || networkOf(node) !== own;
  return (
    attachmentsOf(hub).some((network) => network !== own) ||
    [...hub.callers, ...hub.callees].some((node) => node !== from && isElsewhere(node))
  );
};

export const rule = defineRule({
  id: "BASE003",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html",
    "https://docs.aws.amazon.com/vpc/latest/tgw/what-is-transit-gateway.html",
  ],
  exams: ["SAA", "ANS"],
  situations: {
    attached: joined,
    gateways: joined,
    bare: { ...joined, severity: "info" },
    carried: reached,
    openEnd: joined,
  },
  call: {
    on: [
      { source: "any", target: hubs },
      { source: hubs, target: "any" },
      { source: ["vpc"], target: ["vpc", "on-premises"] },
      { source: ["on-premises"], target: ["vpc"] },
    ],
    check({ source, target }): Variant | undefined {
      const hasNoLine = (node: NodeFacts) =>
        node.kind === "on-premises" && node.get("connection") === "none";
      if (hasNoLine(source) || hasNoLine(target)) return undefined;
      if (!isHub(source) && !isHub(target)) {
        return source.kind === target.kind ? "bare" : "attached";
      }
      const [hub, other] = isHub(target) ? [target, source] : [source, target];
      if (isHub(other))
        return hub.kind === other.kind && hub.kind !== hubs[0] ? "gateways" : undefined;
      if (other.kind === "on-premises") return hub.kind === hubs[0] ? undefined : "attached";
      if (other.traits.role === "container" && networkOf(other)) return "attached";
      // The doors of a VPC: a transit gateway leads to them, a peering does not (NETW009).
      const isDoor = other.traits.role === "gateway";
      if (isDoor ? hub.kind === hubs[0] || !other.vpc : !other.isInVpc) return undefined;
      return leadsOn(hub, other) ? "carried" : "openEnd";
    },
  },
  fixes: (call) =>
    call.source.is("vpc") && call.target.is("vpc")
      ? [
          suggest(
            "insertPeering",
            insertInto(call, [
              {
                ref: "new:vpc-peering",
                kind: "vpc-peering",
                props: {},
                parent: placeBetween(call.source, call.target),
              },
            ]),
          ),
        ]
      : [],
  data({ source, target }): Record<string, { node: string }> {
    const [hub, other] = isHub(target) ? [target, source] : [source, target];
    return { hub: { node: hub.id }, other: { node: other.id } };
  },
});

const twoVpcs = () =>
  diagram()
    .node("web", "vpc", {}, { label: "web" })
    .node("data", "vpc", {}, { label: "data" })
    .node("app", "ec2", {}, { label: "app", parent: "web" })
    .node("db", "rds", {}, { label: "orders", parent: "data" })
    .node("pcx", "vpc-peering", {}, { label: "web-data" });

export const examples = (): RuleExamples<Variant> => ({
  valid: {
    "a user and a transit gateway": {
      diagram: diagram()
        .node("user", "internet-user")
        .node("tgw", "transit-gateway")
        .edge("user", "tgw")
        .done(),
    },
  },
  invalid: {
    "a peering between two VPCs": {
      diagram: twoVpcs().edge("web", "pcx").edge("pcx", "data").done(),
      expect: [
        { variant: "attached", about: "web->pcx" },
        { variant: "attached", about: "pcx->data" },
      ],
    },
    "a call through a peering": {
      diagram: twoVpcs().edge("app", "pcx").edge("pcx", "db").done(),
      expect: [
        { variant: "carried", about: "app->pcx" },
        { variant: "carried", about: "pcx->db" },
      ],
    },
    "a peering with one side": {
      diagram: twoVpcs().edge("app", "pcx").done(),
      expect: [{ variant: "openEnd", about: "app->pcx" }],
    },
    "a bare line between two VPCs": {
      diagram: twoVpcs().edge("web", "data").done(),
      expect: [{ variant: "bare", about: "web->data" }],
    },
    "a company network and a VPC": {
      diagram: twoVpcs().node("office", "on-premises").edge("office", "web").done(),
      expect: [{ variant: "attached", about: "office->web" }],
    },
    "two transit gateways": {
      diagram: diagram()
        .node("here", "transit-gateway", {}, { label: "ireland-tgw" })
        .node("there", "transit-gateway", {}, { label: "virginia-tgw" })
        .edge("here", "there")
        .done(),
      expect: [{ variant: "gateways", about: "here->there" }],
    },
  },
});
