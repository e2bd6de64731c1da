import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples, reached } from "../define";
import { api, balancers, compute, databases, lambda, services } from "../kinds";

export const rule = defineRule({
  id: "BASE001",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
  ],
  situations: { api: reached, other: reached },
  call: {
    on: [
      {
        source: ["internet-user", "on-premises", ...services, ...lambda],
        target: [...api, ...balancers, ...compute, ...databases, ...services],
      },
    ],
    check({ source, target }) {
      if (!target.isPubliclyReachable || source.isInVpc) return undefined;
      return target.kind === "api-gateway" ? "api" : "other";
    },
  },
});

export const examples = (): RuleExamples<"api" | "other"> => ({
  valid: {
    "a private API": {
      diagram: diagram()
        .node("user", "internet-user")
        .node("api", "api-gateway", { endpointType: "private" })
        .edge("user", "api")
        .done(),
    },
  },
  invalid: {
    "an internet user and a Regional API": {
      diagram: diagram()
        .node("user", "internet-user")
        .node("api", "api-gateway")
        .edge("user", "api")
        .done(),
      expect: [{ variant: "api", about: "user->api" }],
    },
    "an internet user and a public load balancer": {
      diagram: diagram()
        .node("user", "internet-user")
        .node("alb", "alb")
        .edge("user", "alb")
        .done(),
      expect: [{ variant: "other", about: "user->alb" }],
    },
  },
});
