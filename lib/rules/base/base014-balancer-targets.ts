import { diagram } from "@/lib/model/build";
import { defineRule, notPossible, type RuleExamples } from "../define";
import { balancers, publicSites, services } from "../kinds";

export const rule = defineRule({
  id: "BASE014",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html",
  ],
  exams: ["SAA"],
  situations: { service: notPossible, site: notPossible },
  call: {
    on: [{ source: balancers, target: [...services, ...publicSites] }],
    check: ({ target, edge }) => {
      if (edge.kind !== "calls") return undefined;
      return publicSites.some((kind) => kind === target.kind) ? "site" : "service";
    },
  },
});

const to = (kind: string, label: string) =>
  diagram()
    .node("vpc", "vpc", {}, { label: "shop-vpc" })
    .node("lb", "alb", {}, { parent: "vpc", label: "shop-alb" })
    .node("it", kind, {}, { label })
    .edge("lb", "it")
    .done();

export const examples = (): RuleExamples<"service" | "site"> => ({
  valid: { "a VPC endpoint in front of the service": { diagram: to("vpc-endpoint", "to S3") } },
  invalid: {
    "a queue": { diagram: to("sqs", "orders"), expect: [{ variant: "service", about: "lb->it" }] },
    "a service on the internet": {
      diagram: to("external-api", "payments"),
      expect: [{ variant: "site", about: "lb->it" }],
    },
  },
});
