import { resources } from "@/lib/catalog";
import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples } from "../define";
import type { NodeFacts } from "../facts";
import { safe } from "../plan";

/** Groups that may be drawn around subnets: they span them and hold nothing of their own. */
const isGroup = (node: NodeFacts) => node.is("auto-scaling-group", "ecs-cluster", "eks-cluster");

const isMisplaced = ({ containers, traits }: NodeFacts) => {
  const holder = containers.find((container) => !isGroup(container));
  return holder && holder.traits.role !== "generic" && !traits.placement.includes(holder.kind);
};

/** The nearest container around it that may hold it; nothing where only the canvas may. */
const allowedHolder = ({ containers, traits }: NodeFacts) =>
  containers.find((holder) => traits.placement.includes(holder.kind));

export const rule = defineRule({
  id: "DIAG003",
  stage: "structure",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html",
  ],
  exams: ["SAA"],
  situations: { nested: { status: "wrong", severity: "error", label: "wrongPlace" } },
  node: {
    kinds: resources.filter(({ traits }) => traits.isContainer).map(({ kind }) => kind),
    check: (node) => (isMisplaced(node) ? "nested" : undefined),
  },
  nodeFixes: (node) => [
    safe("moveToAllowedPlace", [
      { op: "moveNode", node: node.id, parent: allowedHolder(node)?.id },
    ]),
  ],
});

const inside = (outer: string, inner: string) =>
  diagram().node("outer", outer).node("inner", inner, {}, { parent: "outer" }).done();

export const examples = (): RuleExamples<"nested"> => ({
  valid: {
    "a subnet in a VPC": { diagram: inside("vpc", "subnet") },
    "an Auto Scaling group around subnets": {
      diagram: diagram()
        .node("vpc", "vpc")
        .node("group", "auto-scaling-group", {}, { parent: "vpc" })
        .node("a", "subnet", {}, { parent: "group" })
        .node("b", "subnet", {}, { parent: "group" })
        .done(),
    },
  },
  invalid: {
    "a VPC in a subnet": {
      diagram: inside("subnet", "vpc"),
      expect: [{ variant: "nested", about: "inner" }],
    },
    "a VPC in an Availability Zone": {
      diagram: inside("availability-zone", "vpc"),
      expect: [{ variant: "nested", about: "inner" }],
    },
    "a Region in a VPC": {
      diagram: inside("vpc", "region"),
      expect: [{ variant: "nested", about: "inner" }],
    },
  },
});
