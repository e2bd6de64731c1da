import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples } from "../define";
import { type Plan, safe, suggest } from "../plan";

export const rule = defineRule({
  id: "NETW002",
  stage: "wrong",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html",
  ],
  exams: ["SAA"],
  situations: { notPublic: { status: "wrong", severity: "error", label: "wrongPlace" } },
  node: {
    kinds: ["nat-gateway"],
    check(nat) {
      if (nat.get("mode") === "regional" || nat.get("connectivity") === "private") return undefined;
      if (!nat.subnet) return undefined;
      // A subnet that states nothing may be meant to be the public one.
      const { value, source } = nat.access;
      return value !== "public" && source !== "assumed" ? "notPublic" : undefined;
    },
  },
  nodeFixes(nat): readonly Plan[] {
    const home = nat.diagram
      .within(nat.vpc, "subnet")
      .find((subnet) => subnet.get("access") === "public");
    return [
      ...(home
        ? [safe("moveToPublicSubnet", [{ op: "moveNode", node: nat.id, parent: home.id }])]
        : []),
      suggest("makeRegionalNat", [
        { op: "setProps", node: nat.id, props: { mode: "regional" } },
        { op: "moveNode", node: nat.id, parent: nat.vpc?.id },
      ]),
    ];
  },
});

const inSubnet = (subnet: object, nat = {}) =>
  diagram()
    .node("vpc", "vpc")
    .node("front", "subnet", { access: "public" }, { label: "front", parent: "vpc" })
    .node("back", "subnet", { ...subnet }, { label: "back", parent: "vpc" })
    .node("igw", "internet-gateway", {}, { parent: "vpc" })
    .node("nat", "nat-gateway", nat, { label: "egress-nat", parent: "back" })
    .done();

export const examples = (): RuleExamples<"notPublic"> => ({
  valid: {
    "in a public subnet": { diagram: inSubnet({ access: "public" }) },
    "a subnet that states nothing": { diagram: inSubnet({}) },
    "a regional NAT gateway": { diagram: inSubnet({ access: "private" }, { mode: "regional" }) },
    "a private NAT gateway": {
      diagram: inSubnet({ access: "private" }, { connectivity: "private" }),
    },
  },
  invalid: {
    "in a private subnet": {
      diagram: inSubnet({ access: "private" }),
      expect: [{ variant: "notPublic", about: "nat" }],
    },
    "in a subnet whose own route leads to a NAT gateway": {
      diagram: inSubnet({ route: "nat" }),
      expect: [{ variant: "notPublic", about: "nat" }],
    },
  },
});
