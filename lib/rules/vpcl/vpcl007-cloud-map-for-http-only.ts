import { diagram } from "@/lib/model/build";
import { apiTypeOf, isApi } from "../call";
import { defineRule, linkFault, type RuleExamples } from "../define";
import { api, link } from "../kinds";
import { callFrom, insertInto, newBalancer, type Plan, suggest, targetTypeFor } from "../plan";

export const rule = defineRule({
  id: "VPCL007",
  stage: "wrong",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html",
  ],
  exams: ["SAP"],
  situations: {
    rest: linkFault("wrongTarget", "misplaced"),
    webSocket: linkFault("wrongTarget", "misplaced"),
  },
  call: {
    on: [
      { source: api, target: link },
      { source: link, target: ["cloud-map"] },
    ],
    check({ link: on, origin, end }) {
      if (!on || end?.kind !== "cloud-map" || !isApi(origin)) return undefined;
      const type = apiTypeOf(origin);
      return type === "REST" ? "rest" : type === "WEBSOCKET" ? "webSocket" : undefined;
    },
  },
  fixes(call, variant): readonly Plan[] {
    const { end, origin } = call;
    const workload = end?.callees[0];
    const from = callFrom(call, call.link, end);
    const plans: Plan[] = [];
    if (from && workload) {
      const kind = variant === "webSocket" || call.basis === "aws-2025" ? "nlb" : "alb";
      const balancer = newBalancer(kind, workload, targetTypeFor(workload));
      const id = kind === "alb" ? "balancerForCloudMapAlb" : "balancerForCloudMapNlb";
      plans.push(suggest(id, insertInto(from, [balancer], workload.id)));
    }
    if (variant === "rest" && origin) {
      plans.push(
        suggest("useHttpApi", [{ op: "setProps", node: origin.id, props: { apiType: "HTTP" } }]),
      );
    }
    return plans;
  },
});

const chain = (apiType: string) =>
  diagram()
    .node("api", "api-gateway", { apiType })
    .node("link", "vpc-link")
    .node("map", "cloud-map")
    .node("tasks", "fargate", { platform: "ecs" })
    .edge("api", "link")
    .edge("link", "map")
    .edge("map", "tasks")
    .done();

const both = <const V extends string>(variant: V) => [
  { variant, about: "api->link" },
  { variant, about: "link->map" },
];

export const examples = (): RuleExamples<"rest" | "webSocket"> => ({
  valid: { "an HTTP API": { diagram: chain("HTTP") } },
  invalid: {
    "a REST API": { diagram: chain("REST"), expect: both("rest") },
    "a WebSocket API": { diagram: chain("WEBSOCKET"), expect: both("webSocket") },
  },
});
