import { diagram } from "@/lib/model/build";
import type { FixEdit } from "@/lib/model/edits";
import { defineRule, type RuleExamples } from "../define";
import type { NodeFacts } from "../facts";
import { containers } from "../kinds";
import { type Plan, privateSubnetOf, safe } from "../plan";

const standsInPublicSubnet = (node: NodeFacts) =>
  node.subnet && node.access.value === "public" && node.get("platform") === "eks"
    ? "publicSubnet"
    : undefined;

function fixesFor(node: NodeFacts): readonly Plan[] {
  const home = privateSubnetOf(node.vpc);
  const add: FixEdit = {
    op: "addNode",
    ref: "new:subnet",
    kind: "subnet",
    props: { access: "private" },
    ...(node.vpc && { parent: node.vpc.id }),
    between: [node.id, node.id],
  };
  const move: FixEdit = { op: "moveNode", node: node.id, parent: home?.id ?? "new:subnet" };
  return [safe("moveToPrivateSubnet", home ? [move] : [add, move])];
}

export const rule = defineRule({
  id: "CTNR002",
  stage: "wrong",
  docs: ["https://docs.aws.amazon.com/eks/latest/userguide/fargate.html"],
  exams: ["SAA", "ANS"],
  situations: {
    publicSubnet: { status: "wrong", severity: "error", label: "wrongPlace" },
  },
  call: {
    on: [{ source: "any", target: containers }],
    check: ({ target }) => standsInPublicSubnet(target),
    subject: ({ target }) => target,
  },
  node: { kinds: containers, check: standsInPublicSubnet },
  fixes: ({ target }) => fixesFor(target),
  nodeFixes: fixesFor,
});

const inSubnet = (access: string, props = {}) =>
  diagram()
    .node("vpc", "vpc")
    .node("net", "subnet", { access }, { parent: "vpc" })
    .node("pods", "fargate", props, { parent: "net" })
    .done();

export const examples = (): RuleExamples<"publicSubnet"> => ({
  valid: {
    "a private subnet": { diagram: inSubnet("private", { platform: "eks" }) },
    "ECS may stand in a public subnet": { diagram: inSubnet("public", { platform: "ecs" }) },
    "tasks of which nothing is said": { diagram: inSubnet("public") },
  },
  invalid: {
    "EKS pods in a public subnet": {
      diagram: inSubnet("public", { platform: "eks" }),
      expect: [{ variant: "publicSubnet", about: "pods" }],
    },
  },
});
