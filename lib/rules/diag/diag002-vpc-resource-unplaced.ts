import { resources } from "@/lib/catalog";
import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples } from "../define";
import { type Plan, privateSubnetOf, safe } from "../plan";

export const rule = defineRule({
  id: "DIAG002",
  stage: "hint",
  docs: ["https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html"],
  exams: ["SAA"],
  situations: { unplaced: { status: "direct", severity: "info", label: "notNeeded" } },
  node: {
    kinds: resources.filter(({ traits }) => traits.needsVpc).map(({ kind }) => kind),
    check: ({ vpc }) => (vpc ? undefined : "unplaced"),
  },
  nodeFixes(node): readonly Plan[] {
    const drawn = [...node.diagram.nodes()].find(({ kind }) => kind === "vpc");
    if (drawn) {
      const home = privateSubnetOf(drawn) ?? drawn;
      return [safe("moveIntoVpc", [{ op: "moveNode", node: node.id, parent: home.id }])];
    }
    const between = [node.id, node.id] as const;
    const region = node.container("region");
    return [
      safe("wrapInVpc", [
        {
          op: "addNode",
          ref: "new:vpc",
          kind: "vpc",
          props: {},
          ...(region && { parent: region.id }),
          between,
        },
        {
          op: "addNode",
          ref: "new:subnet",
          kind: "subnet",
          props: { access: "private" },
          parent: "new:vpc",
          between,
        },
        { op: "moveNode", node: node.id, parent: "new:subnet" },
      ]),
    ];
  },
});

export const examples = (): RuleExamples<"unplaced"> => ({
  valid: {
    "an instance in a VPC": {
      diagram: diagram().node("vpc", "vpc").node("box", "ec2", {}, { parent: "vpc" }).done(),
    },
    "a function needs no VPC": { diagram: diagram().node("fn", "lambda").done() },
  },
  invalid: {
    "an instance on the bare canvas": {
      diagram: diagram().node("box", "ec2").done(),
      expect: [{ variant: "unplaced", about: "box" }],
    },
  },
});
