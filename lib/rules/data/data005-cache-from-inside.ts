import { defineRule, notReachable, type RuleExamples } from "../define";
import { isCutOff } from "../way-out";
import { bringInside, callFromOutside, outsideCallers } from "./outside";

export const rule = defineRule({
  id: "DATA005",
  stage: "impossible",
  docs: ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/elasticache-vpc-accessing.html"],
  exams: ["SAA", "DVA"],
  situations: { outside: notReachable },
  call: {
    on: [{ source: outsideCallers, target: ["elasticache"] }],
    check: ({ source, target }) => (isCutOff(source, target) ? "outside" : undefined),
  },
  fixes: bringInside,
});

export const examples = (): RuleExamples<"outside"> => ({
  valid: {
    "an instance in the VPC": { diagram: callFromOutside("ec2", "elasticache") },
    "an office over Direct Connect": {
      diagram: callFromOutside("on-premises", "elasticache", { connection: "direct-connect" }),
    },
  },
  invalid: {
    "an office with no line into AWS": {
      diagram: callFromOutside("on-premises", "elasticache", { connection: "none" }),
      expect: [{ variant: "outside", about: "who->it" }],
    },
    "a workflow, which runs outside VPCs": {
      diagram: callFromOutside("step-functions", "elasticache"),
      expect: [{ variant: "outside", about: "who->it" }],
    },
  },
});
