import { diagram } from "@/lib/model/build";
import { apiTypeOf, isApi, linkVersionOf } from "../call";
import { defineRule, type RuleExamples, viaLink } from "../define";
import type { NodeFacts } from "../facts";
import { api, link } from "../kinds";

const isTaskOfEcs = (workload: NodeFacts) =>
  workload.kind === "fargate" && workload.get("platform") === "ecs";

export const rule = defineRule({
  id: "CTNR006",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html",
  ],
  exams: ["SAP", "ANS"],
  situations: { tasks: viaLink },
  call: {
    on: [
      { source: api, target: link },
      { source: link, target: ["cloud-map"] },
    ],
    check({ link: on, origin, end }) {
      if (!on || !isApi(origin) || end?.kind !== "cloud-map") return undefined;
      if (apiTypeOf(origin) !== "HTTP" || linkVersionOf(on) !== "v2") return undefined;
      return end.workloads.some(isTaskOfEcs) ? "tasks" : undefined;
    },
  },
});

const chain = (apiType: string, platform: string) =>
  diagram()
    .node("api", "api-gateway", { apiType }, { label: "orders-api" })
    .node("vpc", "vpc")
    .node("net", "subnet", { access: "private" }, { parent: "vpc" })
    .node("link", "vpc-link", { version: "v2" }, { parent: "vpc", label: "orders-link" })
    .node("map", "cloud-map", {}, { parent: "vpc", label: "orders.local" })
    .node("tasks", "fargate", { platform, entry: "cloud-map" }, { parent: "net", label: "orders" })
    .edge("api", "link")
    .edge("link", "map")
    .edge("map", "tasks")
    .done();

export const examples = (): RuleExamples<"tasks"> => ({
  valid: {
    "a REST API cannot use Cloud Map": { diagram: chain("REST", "ecs") },
    "pods of EKS are not registered by ECS": { diagram: chain("HTTP", "eks") },
  },
  invalid: {
    "an HTTP API and tasks of ECS": {
      diagram: chain("HTTP", "ecs"),
      expect: [
        { variant: "tasks", about: "api->link" },
        { variant: "tasks", about: "link->map" },
      ],
    },
  },
});
