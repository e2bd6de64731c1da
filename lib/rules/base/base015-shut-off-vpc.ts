import { diagram } from "@/lib/model/build";
import { defineRule, notReachable, type RuleExamples } from "../define";
import { hasPublicEntry, isShutOff } from "../exposure";
import { balancers, compute, databases, internetCallers } from "../kinds";
import { suggest } from "../plan";

export const rule = defineRule({
  id: "BASE015",
  stage: "impossible",
  docs: ["https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html"],
  exams: ["SCS"],
  situations: { shutOff: { ...notReachable, label: "blocked" } },
  call: {
    on: [
      {
        source: [...internetCallers, "sns", "cloudfront"],
        target: [...balancers, ...compute, ...databases],
      },
    ],
    check({ source, target }) {
      if (source.get("origin") === "vpc-origin") return undefined;
      return isShutOff(target) && hasPublicEntry(target) ? "shutOff" : undefined;
    },
  },
  fixes: ({ target }) =>
    target.vpc
      ? [
          suggest("stopBlockingPublicAccess", [
            { op: "setProps", node: target.vpc.id, props: { blockPublicAccess: "off" } },
          ]),
        ]
      : [],
});

const shop = (blockPublicAccess: string) =>
  diagram()
    .node("user", "internet-user")
    .node("vpc", "vpc", { blockPublicAccess }, { label: "shop-vpc" })
    .node("net", "subnet", { access: "public" }, { parent: "vpc" })
    .node("alb", "alb", { scheme: "internet-facing" }, { parent: "net", label: "shop-alb" })
    .edge("user", "alb")
    .done();

export const examples = (): RuleExamples<"shutOff"> => ({
  valid: { "nothing is blocked": { diagram: shop("off") } },
  invalid: {
    "what comes in is blocked": {
      diagram: shop("ingress"),
      expect: [{ variant: "shutOff", about: "user->alb" }],
    },
    "both ways are blocked": {
      diagram: shop("bidirectional"),
      expect: [{ variant: "shutOff", about: "user->alb" }],
    },
  },
});
