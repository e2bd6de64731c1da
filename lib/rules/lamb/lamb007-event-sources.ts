import { diagram } from "@/lib/model/build";
import { defineRule, direct, type RuleExamples } from "../define";
import { lambda, services } from "../kinds";

export const rule = defineRule({
  id: "LAMB007",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html",
    "https://docs.aws.amazon.com/lambda/latest/dg/lambda-services.html",
  ],
  exams: ["SAA", "DVA"],
  situations: { direct },
  call: { on: [{ source: services, target: lambda }], check: () => "direct" },
});

export const examples = (): RuleExamples<"direct"> => ({
  valid: {
    "a function that calls a queue": {
      diagram: diagram().node("fn", "lambda").node("queue", "sqs").edge("fn", "queue").done(),
    },
  },
  invalid: {
    "a queue that feeds a function": {
      diagram: diagram().node("queue", "sqs").node("fn", "lambda").edge("queue", "fn").done(),
      expect: [{ variant: "direct", about: "queue->fn" }],
    },
  },
});
