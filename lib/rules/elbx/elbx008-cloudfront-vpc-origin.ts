import { diagram } from "@/lib/model/build";
import { defineRule, notPossible, notReachable, type RuleExamples, reached } from "../define";
import { balancers, compute } from "../kinds";
import { insertInto, newBalancer, type Plan, safe, targetTypeFor } from "../plan";
import { settle } from "../private-chain";

/** Whether something that CloudFront can take as a VPC origin answers for a target. */
const canBeVpcOrigin = (kind: string, entry: unknown) =>
  kind !== "fargate" || entry === "internal" || entry === "internet-facing";

export const rule = defineRule({
  id: "ELBX008",
  // After what a security group keeps out, for it also says where the way is right.
  stage: "routing",
  docs: [
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-vpc-origins.html",
  ],
  exams: ["SAP", "ANS"],
  situations: {
    vpcOrigin: reached,
    publicOrigin: notReachable,
    noOrigin: { ...notPossible, label: "balancerMissing" },
  },
  call: {
    on: [{ source: ["cloudfront"], target: [...balancers, ...compute] }],
    check({ source, target }) {
      if (target.isPubliclyReachable) return undefined;
      if (!canBeVpcOrigin(target.kind, target.get("entry"))) return "noOrigin";
      return source.get("origin") === "vpc-origin" ? "vpcOrigin" : "publicOrigin";
    },
  },
  fixes(call, variant): readonly Plan[] {
    const { source, target } = call;
    if (variant === "vpcOrigin") return [];
    const origin = { op: "setProps", node: source.id, props: { origin: "vpc-origin" } } as const;
    if (variant === "publicOrigin") return [safe("useVpcOrigin", [origin])];
    const balancer = newBalancer("alb", target, targetTypeFor(target));
    return [
      safe("insertAlbAsOrigin", [
        origin,
        ...insertInto(call, [balancer]),
        ...settle(target, "internal"),
      ]),
    ];
  },
});

const site = (origin: string, kind: string, props: Record<string, string>) =>
  diagram()
    .node("cdn", "cloudfront", { origin }, { label: "shop-cdn" })
    .node("vpc", "vpc", {}, { label: "shop-vpc" })
    .node("net", "subnet", { access: "private" }, { parent: "vpc" })
    .node("it", kind, props, { parent: "net", label: "shop" })
    .edge("cdn", "it")
    .done();

export const examples = (): RuleExamples<"vpcOrigin" | "publicOrigin" | "noOrigin"> => ({
  valid: {
    "an internet-facing load balancer": {
      diagram: diagram()
        .node("cdn", "cloudfront")
        .node("alb", "alb", { scheme: "internet-facing" })
        .edge("cdn", "alb")
        .done(),
    },
  },
  invalid: {
    "a VPC origin and an internal ALB": {
      diagram: site("vpc-origin", "alb", { scheme: "internal" }),
      expect: [{ variant: "vpcOrigin", about: "cdn->it" }],
    },
    "a VPC origin and a private instance": {
      diagram: site("vpc-origin", "ec2", {}),
      expect: [{ variant: "vpcOrigin", about: "cdn->it" }],
    },
    "a public origin and an internal ALB": {
      diagram: site("public", "alb", { scheme: "internal" }),
      expect: [{ variant: "publicOrigin", about: "cdn->it" }],
    },
    "tasks without a load balancer": {
      diagram: site("vpc-origin", "fargate", { platform: "ecs", entry: "none" }),
      expect: [{ variant: "noOrigin", about: "cdn->it" }],
    },
  },
});
