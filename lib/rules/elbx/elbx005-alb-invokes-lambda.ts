import { diagram } from "@/lib/model/build";
import { defineRule, direct, type RuleExamples } from "../define";
import { lambda } from "../kinds";

export const rule = defineRule({
  id: "ELBX005",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html",
  ],
  exams: ["DVA"],
  situations: { direct },
  call: { on: [{ source: ["alb"], target: lambda }], check: () => "direct" },
});

export const examples = (): RuleExamples<"direct"> => ({
  valid: {
    "an ALB and an instance": {
      diagram: diagram().node("alb", "alb").node("box", "ec2").edge("alb", "box").done(),
    },
  },
  invalid: {
    "an ALB and a function": {
      diagram: diagram().node("alb", "alb").node("fn", "lambda").edge("alb", "fn").done(),
      expect: [{ variant: "direct", about: "alb->fn" }],
    },
  },
});
