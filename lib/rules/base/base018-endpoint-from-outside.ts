import { diagram } from "@/lib/model/build";
import { isApi } from "../call";
import { defineRule, notReachable, type RuleExamples } from "../define";
import { endpoint, internetCallers } from "../kinds";

export const rule = defineRule({
  id: "BASE018",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html",
    "https://docs.aws.amazon.com/vpc/latest/privatelink/concepts.html",
  ],
  exams: ["SAA", "ANS"],
  situations: { outside: { ...notReachable, needs: { vpcLink: "notNeeded" } } },
  call: {
    on: [{ source: [...internetCallers, "sns"], target: endpoint }],
    // An API behind the endpoint has rules of its own.
    check: ({ end }) => (isApi(end) ? undefined : "outside"),
  },
});

const through = (source: string) =>
  diagram()
    .node("who", source)
    .node("vpc", "vpc", {}, { label: "shop-vpc" })
    .node("vpce", "vpc-endpoint", { service: "s3" }, { parent: "vpc", label: "to S3" })
    .node("files", "s3", {}, { label: "pictures" })
    .edge("who", "vpce")
    .edge("vpce", "files")
    .done();

export const examples = (): RuleExamples<"outside"> => ({
  valid: { "an instance": { diagram: through("ec2") } },
  invalid: {
    "an internet user": {
      diagram: through("internet-user"),
      expect: [{ variant: "outside", about: "who->vpce" }],
    },
  },
});
