import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples } from "../define";
import { api, services } from "../kinds";
import { safe } from "../plan";

export const rule = defineRule({
  id: "DIAG001",
  stage: "warning",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/userguide/how-it-works.html",
    "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html",
  ],
  exams: ["SAA"],
  situations: { inVpc: { status: "warn", severity: "warning", label: "wrongPlace" } },
  node: {
    kinds: [...api, ...services],
    check: ({ vpc }) => (vpc ? "inVpc" : undefined),
  },
  nodeFixes: (node) => [
    safe("moveOutOfVpc", [{ op: "moveNode", node: node.id, parent: node.container("region")?.id }]),
  ],
});

const inside = (kind: string) =>
  diagram().node("vpc", "vpc").node("it", kind, {}, { parent: "vpc" }).done();

export const examples = (): RuleExamples<"inVpc"> => ({
  valid: { "an instance in a VPC": { diagram: inside("ec2") } },
  invalid: {
    "an API in a VPC": {
      diagram: inside("api-gateway"),
      expect: [{ variant: "inVpc", about: "it" }],
    },
    "a queue in a VPC": { diagram: inside("sqs"), expect: [{ variant: "inVpc", about: "it" }] },
  },
});
