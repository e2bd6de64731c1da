import { diagram } from "@/lib/model/build";
import type { FixEdit } from "@/lib/model/edits";
import { type Call, isApi } from "../call";
import { defineRule, linkFault, notPossible, type RuleExamples } from "../define";
import type { NodeFacts } from "../facts";
import { balancers, compute, databases, lambda, link } from "../kinds";
import { type Plan, suggest, vpcIdOf } from "../plan";
import { privateChain } from "../private-chain";

const outside = ["internet-user", "external-api", "cloudfront", "api-gateway"] as const;
const inside = [...compute, ...databases, ...balancers, ...lambda] as const;

const isOutside = (node: NodeFacts) => (outside as readonly string[]).includes(node.kind);
const isInside = (node: NodeFacts) => (inside as readonly string[]).includes(node.kind);

const behind = (nat: NodeFacts) => nat.callees.filter(isInside);

export const rule = defineRule({
  id: "NETW004",
  stage: "impossible",
  docs: ["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html"],
  exams: ["SAA"],
  situations: {
    inward: notPossible,
    onwards: notPossible,
    api: { ...notPossible, needs: { vpcLink: "missing", privateEndpoint: "notNeeded" } },
    link: linkFault("wrongTarget", "misplaced"),
  },
  call: {
    on: [
      { source: outside, target: ["nat-gateway", ...link] },
      { source: link, target: ["nat-gateway"] },
      { source: ["nat-gateway"], target: inside },
    ],
    check({ source, target, end, link: on }) {
      if (on) return end?.kind === "nat-gateway" ? "link" : undefined;
      if (target.kind === "nat-gateway") return isApi(source) ? "api" : "inward";
      // A line back to what the NAT gateway serves is often drawn for its answers.
      return source.callers.some(isOutside) ? "onwards" : undefined;
    },
  },
  fixes(call, variant): readonly Plan[] {
    const [end] = behind(call.target);
    if (!end) return [];
    if (variant === "api") return privateChain(call, call.source, end);
    return variant === "inward" && call.source.kind === "internet-user"
      ? [suggest("replaceNatByAlb", throughBalancer(call))]
      : [];
  },
});

/** Callers go to a new load balancer; the NAT gateway stays for the way out. */
function throughBalancer({ edge, source, target: nat, facts }: Call): readonly FixEdit[] {
  const ends = behind(nat);
  const inwards = [...facts.source.edges.values()].filter(
    ({ source: from, target }) => from === nat.id && ends.some(({ id }) => id === target),
  );
  const parent = nat.subnet?.id ?? vpcIdOf(ends[0]);
  return [
    {
      op: "addNode",
      ref: "new:alb",
      kind: "alb",
      props: { scheme: "internet-facing" },
      ...(parent !== undefined && { parent }),
      between: [source.id, nat.id],
    },
    { op: "retargetEdge", edge: edge.id, target: "new:alb" },
    ...inwards.map(({ id }) => ({ op: "retargetEdge" as const, edge: id, source: "new:alb" })),
  ];
}

const through = (caller: string) =>
  diagram()
    .node("caller", caller, {})
    .node("vpc", "vpc")
    .node("front", "subnet", { access: "public" }, { label: "front", parent: "vpc" })
    .node("back", "subnet", { access: "private" }, { label: "back", parent: "vpc" })
    .node("igw", "internet-gateway", {}, { parent: "vpc" })
    .node("nat", "nat-gateway", {}, { label: "egress-nat", parent: "front" })
    .node("app", "ec2", {}, { label: "app", parent: "back" })
    .edge("caller", "nat")
    .edge("nat", "app");

export const examples = (): RuleExamples<"inward" | "onwards" | "api" | "link"> => ({
  valid: {
    "the way out": {
      diagram: diagram()
        .node("vpc", "vpc")
        .node("nat", "nat-gateway", {}, { parent: "vpc" })
        .node("app", "ec2", {}, { parent: "vpc" })
        .edge("app", "nat")
        .done(),
    },
    "a line that may stand for answers": {
      diagram: diagram().node("nat", "nat-gateway").node("app", "ec2").edge("nat", "app").done(),
    },
  },
  invalid: {
    "users come in through a NAT gateway": {
      diagram: through("internet-user").done(),
      expect: [
        { variant: "inward", about: "caller->nat" },
        { variant: "onwards", about: "nat->app" },
      ],
    },
    "an API comes in through a NAT gateway": {
      diagram: through("api-gateway").done(),
      expect: [
        { variant: "api", about: "caller->nat" },
        { variant: "onwards", about: "nat->app" },
      ],
    },
    "a VPC link that ends at a NAT gateway": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("link", "vpc-link", {}, { label: "shop-link" })
        .node("nat", "nat-gateway", {}, { label: "egress-nat" })
        .edge("api", "link")
        .edge("link", "nat")
        .done(),
      expect: [
        { variant: "link", about: "api->link" },
        { variant: "link", about: "link->nat" },
      ],
    },
  },
});
