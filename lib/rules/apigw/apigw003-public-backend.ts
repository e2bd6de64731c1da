import { diagram } from "@/lib/model/build";
import type { Props } from "@/lib/model/types";
import { defineRule, direct, type RuleExamples } from "../define";
import { api, balancers, containers, publicSites } from "../kinds";
import { insertInto, newLink, suggest } from "../plan";

export const rule = defineRule({
  id: "APIGW003",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/setup-http-integrations.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-http.html",
  ],
  exams: ["SAA"],
  situations: { balancer: direct, ingress: direct, api: direct, site: direct },
  call: {
    on: [{ source: api, target: [...balancers, ...containers, ...api, ...publicSites] }],
    check({ target }) {
      if (!target.isPubliclyReachable) return undefined;
      if (target.kind === "api-gateway") return "api";
      if (target.traits.role === "service") return "site";
      if (target.kind === "fargate") {
        return target.get("entry") === "internet-facing" ? "ingress" : undefined;
      }
      return "balancer";
    },
  },
  fixes(call, variant) {
    if (variant === "api" || variant === "site") return [];
    const props: Props = variant === "ingress" ? { entry: "internal" } : { scheme: "internal" };
    return [
      suggest("makeInternalWithLink", [
        { op: "setProps", node: call.target.id, props },
        ...insertInto(call, [newLink(call, call.source, call.target)]),
      ]),
    ];
  },
});

export const examples = (): RuleExamples<"balancer" | "ingress" | "api" | "site"> => ({
  valid: {
    "an internal load balancer": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("alb", "alb", { scheme: "internal" })
        .edge("api", "alb")
        .done(),
    },
  },
  invalid: {
    "an internet-facing load balancer": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("alb", "alb", { scheme: "internet-facing" })
        .edge("api", "alb")
        .done(),
      expect: [{ variant: "balancer", about: "api->alb" }],
    },
    "EKS on Fargate behind an internet-facing Ingress, as assumed": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("pods", "fargate")
        .edge("api", "pods")
        .done(),
      expect: [{ variant: "ingress", about: "api->pods" }],
    },
    "another public API": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("other", "api-gateway")
        .edge("api", "other")
        .done(),
      expect: [{ variant: "api", about: "api->other" }],
    },
    "a public service of another company": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("payments", "external-api")
        .edge("api", "payments")
        .done(),
      expect: [{ variant: "site", about: "api->payments" }],
    },
  },
});
