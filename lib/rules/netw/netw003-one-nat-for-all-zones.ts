import { type DiagramBuilder, diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples } from "../define";
import type { Facts } from "../diagram-facts";
import type { NodeFacts } from "../facts";
import { type Plan, suggest } from "../plan";

/** The Availability Zone a node stands in, where one is drawn around it or stated on its subnet. */
function zoneOf(node: NodeFacts): string | undefined {
  const zone = node.container("availability-zone");
  const name = zone?.get<string | null>("name") ?? node.subnet?.get<string | null>("az");
  return name ?? zone?.id;
}

/** What runs in subnets and may call out by itself. */
const workloads = ["ec2", "fargate", "lambda"];

/** The zones in which a VPC has workloads that leave by a NAT gateway. */
const privateZonesOf = (vpc: NodeFacts, facts: Facts): ReadonlySet<string> =>
  vpc.derived("privateZones", () => {
    const found = workloads
      .flatMap((kind) => facts.within(vpc, kind))
      .filter((node) => node.access.value === "private")
      .map(zoneOf);
    return new Set(found.filter((zone) => zone !== undefined));
  });

const isZonal = (nat: NodeFacts) =>
  nat.get("mode") !== "regional" && nat.get("connectivity") !== "private";

export const rule = defineRule({
  id: "NETW003",
  stage: "warning",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html",
  ],
  exams: ["SAA"],
  situations: { shared: { status: "warn", severity: "warning", label: "oneZone" } },
  node: {
    kinds: ["nat-gateway"],
    check(nat, facts) {
      const { vpc } = nat;
      if (!vpc || !isZonal(nat) || facts.within(vpc, "nat-gateway").length > 1) return undefined;
      return privateZonesOf(vpc, facts).size > 1 ? "shared" : undefined;
    },
  },
  nodeFixes: (nat): readonly Plan[] => [
    suggest("makeRegionalNat", [
      { op: "setProps", node: nat.id, props: { mode: "regional" } },
      { op: "moveNode", node: nat.id, parent: nat.vpc?.id },
    ]),
  ],
});

const zone = (built: DiagramBuilder, name: string) =>
  built
    .node(`az-${name}`, "availability-zone", { name: `eu-west-1${name}` }, { parent: "vpc" })
    .node(
      `back-${name}`,
      "subnet",
      { access: "private" },
      { label: `back-${name}`, parent: `az-${name}` },
    )
    .node(`app-${name}`, "ec2", {}, { label: `app-${name}`, parent: `back-${name}` });

const twoZones = (nat = {}) =>
  zone(zone(diagram().node("vpc", "vpc"), "a"), "b")
    .node("front-a", "subnet", { access: "public" }, { label: "front-a", parent: "az-a" })
    .node("igw", "internet-gateway", {}, { parent: "vpc" })
    .node("nat", "nat-gateway", nat, { label: "egress-nat", parent: "front-a" });

export const examples = (): RuleExamples<"shared"> => ({
  valid: {
    "a NAT gateway in either zone": {
      diagram: twoZones()
        .node("front-b", "subnet", { access: "public" }, { label: "front-b", parent: "az-b" })
        .node("nat-b", "nat-gateway", {}, { parent: "front-b" })
        .done(),
    },
    "a regional NAT gateway": { diagram: twoZones({ mode: "regional" }).done() },
    "one zone": {
      diagram: zone(diagram().node("vpc", "vpc"), "a")
        .node("nat", "nat-gateway", {}, { parent: "vpc" })
        .done(),
    },
  },
  invalid: {
    "one NAT gateway for two zones": {
      diagram: twoZones().done(),
      expect: [{ variant: "shared", about: "nat" }],
    },
  },
});
