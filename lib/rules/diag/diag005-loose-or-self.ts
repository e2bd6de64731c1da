import { diagram } from "@/lib/model/build";
import { defineRule, notPossible, type RuleExamples } from "../define";
import { safe } from "../plan";

export const rule = defineRule({
  id: "DIAG005",
  stage: "structure",
  docs: ["https://docs.aws.amazon.com/vpc/latest/userguide/how-it-works.html"],
  exams: ["SAA"],
  situations: {
    self: { ...notPossible, label: "loose" },
    loose: { ...notPossible, label: "loose" },
  },
  call: {
    on: [{ source: "any", target: "any" }],
    check({ edge, source, target }) {
      if (edge.source === edge.target) return "self";
      return source.isAbsent || target.isAbsent ? "loose" : undefined;
    },
  },
  fixes: ({ edge }) => [safe("removeEdge", [{ op: "removeEdge", edge: edge.id }])],
});

export const examples = (): RuleExamples<"self" | "loose"> => ({
  valid: {
    "two different nodes": {
      diagram: diagram().node("a", "ec2").node("b", "ec2").edge("a", "b").done(),
    },
  },
  invalid: {
    "a node connected to itself": {
      diagram: diagram().node("a", "ec2").edge("a", "a").done(),
      expect: [{ variant: "self", about: "a->a" }],
    },
    "an end that is not there": {
      diagram: diagram().node("a", "ec2").edge("a", "gone").done(),
      expect: [{ variant: "loose", about: "a->gone" }],
    },
  },
});
