import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples, reached } from "../define";
import type { NodeFacts } from "../facts";
import { api, balancers, compute, databases, internetCallers, lambda, services } from "../kinds";
import { hasWayOut } from "../way-out";

const isService = ({ kind }: NodeFacts) => services.some((service) => service === kind);

export const rule = defineRule({
  id: "BASE001",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
    "https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html",
  ],
  situations: {
    api: reached,
    other: reached,
    service: reached,
    functionUrl: reached,
    outward: reached,
  },
  call: {
    on: [
      {
        source: [...internetCallers, "on-premises", ...services, ...lambda],
        target: [...api, ...balancers, ...compute, ...databases, ...services],
      },
      { source: [...internetCallers, "on-premises"], target: lambda },
      {
        source: ["internet-user", "on-premises", "vpc-client", "ec2", "fargate", ...lambda],
        target: ["external-api"],
      },
    ],
    check({ source, target }) {
      if (target.kind === "lambda") {
        return target.get("functionUrl") === true ? "functionUrl" : undefined;
      }
      if (target.kind === "external-api" && source.isInVpc) {
        return hasWayOut(source) ? "outward" : undefined;
      }
      if (!target.isPubliclyReachable || source.isInVpc) return undefined;
      if (target.kind === "api-gateway") return "api";
      return isService(source) && isService(target) ? "service" : "other";
    },
  },
});

export const examples = (): RuleExamples<
  "api" | "other" | "service" | "functionUrl" | "outward"
> => ({
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
    "an event bus and a queue": {
      diagram: diagram()
        .node("bus", "eventbridge", {}, { label: "shop-events" })
        .node("queue", "sqs", {}, { label: "invoices" })
        .edge("bus", "queue")
        .done(),
      expect: [{ variant: "service", about: "bus->queue" }],
    },
    "an internet user and a function with a URL": {
      diagram: diagram()
        .node("user", "internet-user")
        .node("fn", "lambda", { functionUrl: true }, { label: "webhook" })
        .edge("user", "fn")
        .done(),
      expect: [{ variant: "functionUrl", about: "user->fn" }],
    },
    "an instance and a service on the internet": {
      diagram: diagram()
        .node("vpc", "vpc")
        .node("net", "subnet", { access: "private" }, { parent: "vpc" })
        .node("nat", "nat-gateway", {}, { parent: "vpc" })
        .node("app", "ec2", {}, { parent: "net", label: "checkout" })
        .node("pay", "external-api", {}, { label: "payments" })
        .edge("app", "pay")
        .done(),
      expect: [{ variant: "outward", about: "app->pay" }],
    },
  },
});
