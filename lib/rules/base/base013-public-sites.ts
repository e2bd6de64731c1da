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
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html",
    "https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html",
  ],
  situations: { outside: reached, fromVpc: reached, site: reached },
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
      { source: ["step-functions", "eventbridge"], target: ["external-api"] },
    ],
    check({ source, target }) {
      if (target.kind === "external-api") return "site";
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

export const examples = (): RuleExamples<"outside" | "fromVpc" | "site"> => ({
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
    "a workflow and a service on the internet": {
      diagram: diagram()
        .node("flow", "step-functions", {}, { label: "checkout" })
        .node("pay", "external-api", {}, { label: "payments" })
        .edge("flow", "pay")
        .done(),
      expect: [{ variant: "site", about: "flow->pay" }],
    },
  },
});
