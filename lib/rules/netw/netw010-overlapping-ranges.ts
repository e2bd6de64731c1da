import { diagram } from "@/lib/model/build";
import type { Call } from "../call";
import { defineRule, notPossible, type RuleExamples } from "../define";
import type { NodeFacts } from "../facts";
import { balancers, compute, databases, endpoint, initiators } from "../kinds";
import { attachmentsOf, haveOverlappingCidrs, hubBetween, isInOtherVpc } from "../network";
import { joinPlans } from "../network-plan";
import type { Plan } from "../plan";

const hasOverlap = (peering: NodeFacts): boolean =>
  peering.derived("hasOverlap", () => {
    const vpcs = attachmentsOf(peering).filter(({ kind }) => kind === "vpc");
    return vpcs.some((vpc, i) =>
      vpcs.slice(i + 1).some((other) => haveOverlappingCidrs(vpc, other)),
    );
  });

const isPeering = ({ kind }: NodeFacts) => kind === "vpc-peering";

/** The peering that a call, or a connection of the peering itself, takes. */
function peeringOn({ source, target }: Call): NodeFacts | undefined {
  if (isPeering(source)) return source;
  if (isPeering(target)) return target;
  if (!isInOtherVpc(source, target)) return undefined;
  const hub = hubBetween(source, target);
  return hub && isPeering(hub) ? hub : undefined;
}

export const rule = defineRule({
  id: "NETW010",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html",
    "https://docs.aws.amazon.com/whitepapers/latest/building-scalable-secure-multi-vpc-network-infrastructure/aws-privatelink.html",
  ],
  exams: ["SAP", "ANS"],
  situations: { overlap: notPossible },
  call: {
    on: [
      { source: "any", target: ["vpc-peering"] },
      { source: ["vpc-peering"], target: "any" },
      {
        source: initiators,
        target: [...compute, ...databases, ...balancers, ...endpoint, "vpc-client"],
      },
    ],
    check(call) {
      const peering = peeringOn(call);
      return peering && hasOverlap(peering) ? "overlap" : undefined;
    },
    subject: (call) => peeringOn(call) ?? call.target,
  },
  node: {
    kinds: ["vpc-peering"],
    check: (peering) => (hasOverlap(peering) ? "overlap" : undefined),
  },
  // A line of the peering itself says nothing of who calls whom, so nothing can be put there.
  fixes: (call): readonly Plan[] => (hubBetween(call.source, call.target) ? joinPlans(call) : []),
});

const peered = (cidr: string) =>
  diagram()
    .node("web", "vpc", { cidr: "10.0.0.0/16" }, { label: "web" })
    .node("data", "vpc", { cidr }, { label: "data" })
    .node("pcx", "vpc-peering", {}, { label: "web-data" })
    .edge("web", "pcx")
    .edge("pcx", "data")
    .node("app", "ec2", {}, { label: "app", parent: "web" })
    .node("db", "rds", {}, { label: "orders", parent: "data" })
    .edge("app", "db")
    .done();

export const examples = (): RuleExamples<"overlap"> => ({
  valid: {
    "ranges apart": { diagram: peered("10.1.0.0/16") },
    "a range that is only sketched": { diagram: peered("10.x.0.0/16") },
  },
  invalid: {
    "one range inside the other": {
      diagram: peered("10.0.64.0/20"),
      expect: [{ variant: "overlap", about: "pcx" }],
    },
  },
});
