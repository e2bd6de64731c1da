import { diagram } from "@/lib/model/build";
import { apiTypeOf, privateApiBehind } from "../call";
import { defineRule, linkMissing, type RuleExamples } from "../define";
import { defaultLinkVersion } from "../derive";
import { api, balancers, containers } from "../kinds";
import { privateChain } from "../private-chain";

export const rule = defineRule({
  id: "APIGW009",
  stage: "missing",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-links-v2.html",
  ],
  exams: ["SAA", "SAP", "ANS"],
  situations: { v2: linkMissing, v1: linkMissing, bridge: linkMissing, ingress: linkMissing },
  call: {
    on: [{ source: api, target: [...balancers, ...containers] }],
    check({ source, target, basis }) {
      // What leads on to a private API is missing a link on its way there (APIGW012).
      if (target.isPubliclyReachable || privateApiBehind(target)) return undefined;
      if (target.kind === "fargate")
        return target.get("entry") === "internal" ? "ingress" : undefined;
      const version = defaultLinkVersion(apiTypeOf(source), basis);
      return version === "v1" && target.kind === "alb" ? "bridge" : version;
    },
  },
  fixes: (call) => privateChain(call, call.source, call.target),
});

const toBalancer = (api: Record<string, string>, kind: string) =>
  diagram()
    .node("api", "api-gateway", api)
    .node("lb", kind, { scheme: "internal" })
    .edge("api", "lb")
    .done();

export const examples = (): RuleExamples<"v2" | "v1" | "bridge" | "ingress"> => ({
  valid: {
    "an internet-facing load balancer": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("alb", "alb", { scheme: "internet-facing" })
        .edge("api", "alb")
        .done(),
    },
  },
  invalid: {
    "a REST API and an internal ALB": {
      diagram: toBalancer({}, "alb"),
      expect: [{ variant: "v2", about: "api->lb" }],
    },
    "a WebSocket API and an internal NLB": {
      diagram: toBalancer({ apiType: "WEBSOCKET" }, "nlb"),
      expect: [{ variant: "v1", about: "api->lb" }],
    },
    "a WebSocket API and an internal ALB need an NLB in front": {
      diagram: toBalancer({ apiType: "WEBSOCKET" }, "alb"),
      expect: [{ variant: "bridge", about: "api->lb" }],
    },
    "pods behind an internal Ingress": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("pods", "fargate", { entry: "internal" })
        .edge("api", "pods")
        .done(),
      expect: [{ variant: "ingress", about: "api->pods" }],
    },
  },
});
