import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples, reached } from "../define";
import { internetCallers, lambda } from "../kinds";
import { hasWayOut } from "../way-out";

export const rule = defineRule({
  id: "BASE013",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HowCloudFrontWorks.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html",
  ],
  situations: { outside: reached, fromVpc: reached },
  call: {
    on: [
      {
        source: [
          ...internetCallers,
          "on-premises",
          "step-functions",
          "eventbridge",
          "vpc-client",
          "ec2",
          "fargate",
          ...lambda,
        ],
        target: ["cloudfront"],
      },
    ],
    check({ source }) {
      if (!source.isInVpc) return "outside";
      return hasWayOut(source) ? "fromVpc" : undefined;
    },
  },
});

const from = (access: string) =>
  diagram()
    .node("vpc", "vpc", {}, { label: "shop-vpc" })
    .node("net", "subnet", { access }, { parent: "vpc" })
    .node("app", "ec2", {}, { parent: "net", label: "checker" })
    .node("cdn", "cloudfront", {}, { label: "shop-cdn" })
    .edge("app", "cdn")
    .done();

export const examples = (): RuleExamples<"outside" | "fromVpc"> => ({
  valid: { "an isolated subnet": { diagram: from("isolated") } },
  invalid: {
    "an internet user": {
      diagram: diagram()
        .node("user", "internet-user")
        .node("cdn", "cloudfront", {}, { label: "shop-cdn" })
        .edge("user", "cdn")
        .done(),
      expect: [{ variant: "outside", about: "user->cdn" }],
    },
    "an instance in a private subnet": {
      diagram: from("private"),
      expect: [{ variant: "fromVpc", about: "app->cdn" }],
    },
  },
});
