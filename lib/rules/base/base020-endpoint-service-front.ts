import { diagram } from "@/lib/model/build";
import { defineRule, notPossible, type RuleExamples } from "../define";
import { api, compute, databases, lambda, services } from "../kinds";
import { insertInto, newBalancer, suggest, targetTypeFor } from "../plan";

const clusters = ["ecs-cluster", "eks-cluster", "auto-scaling-group"] as const;
/** What a Network Load Balancer leads to by itself. */
const targets = ["alb", ...compute, ...clusters] as const;

export const rule = defineRule({
  id: "BASE020",
  stage: "impossible",
  docs: ["https://docs.aws.amazon.com/vpc/latest/privatelink/create-endpoint-service.html"],
  exams: ["SAP", "ANS"],
  situations: { target: notPossible, other: notPossible },
  call: {
    on: [
      {
        source: ["endpoint-service"],
        target: [...targets, ...databases, ...lambda, ...services, ...api],
      },
    ],
    check: ({ target }) => (target.is(...targets) ? "target" : "other"),
  },
  fixes: (call, variant) =>
    variant === "target"
      ? [
          suggest(
            "insertProviderNlb",
            insertInto(call, [newBalancer("nlb", call.target, targetTypeFor(call.target))]),
          ),
        ]
      : [],
});

const offer = (kind: string, label: string) =>
  diagram()
    .node("vpc", "vpc", {}, { label: "payments-vpc" })
    .node("offer", "endpoint-service", {}, { parent: "vpc", label: "payments" })
    .node("it", kind, {}, { parent: "vpc", label })
    .edge("offer", "it")
    .done();

export const examples = (): RuleExamples<"target" | "other"> => ({
  valid: { "a Network Load Balancer": { diagram: offer("nlb", "payments-nlb") } },
  invalid: {
    "an Application Load Balancer": {
      diagram: offer("alb", "payments-alb"),
      expect: [{ variant: "target", about: "offer->it" }],
    },
    "an instance": {
      diagram: offer("ec2", "payments-app"),
      expect: [{ variant: "target", about: "offer->it" }],
    },
    "a function": {
      diagram: offer("lambda", "charge"),
      expect: [{ variant: "other", about: "offer->it" }],
    },
  },
});
