import { diagram } from "@/lib/model/build";
import { apiTypeOf, type Call, isApi, isLinkTarget } from "../call";
import { defineRule, linkMissing, type RuleExamples } from "../define";
import { defaultLinkVersion } from "../derive";
import type { NodeFacts } from "../facts";
import { api, balancers, compute, endpoint } from "../kinds";
import { type Plan, removeFromWay, safe, suggest } from "../plan";
import { privateChain } from "../private-chain";

const isPrivate = (target: NodeFacts) =>
  !target.isPubliclyReachable && !(target.kind === "fargate" && target.get("entry") === "internal");

export const rule = defineRule({
  id: "APIGW007",
  stage: "missing",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-private-integration.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html",
  ],
  exams: ["SAA", "SAP", "ANS"],
  situations: {
    v2: linkMissing,
    v1: linkMissing,
    cloudMap: linkMissing,
    noEntry: linkMissing,
    onPremises: linkMissing,
    endpointInstead: {
      ...linkMissing,
      needs: { vpcLink: "missing", privateEndpoint: "misplaced" },
    },
  },
  call: {
    on: [
      { source: api, target: [...compute, "on-premises", "cloud-map"] },
      { source: api, target: endpoint },
      { source: endpoint, target: [...compute, ...balancers, "cloud-map", "on-premises"] },
    ],
    check(call) {
      const { origin, end, basis } = call;
      if (!isApi(origin)) return undefined;
      if (call.endpoint) {
        if (!end || end.isPubliclyReachable) return undefined;
        const isBackend = end.is(...compute, "on-premises") || isLinkTarget(end);
        return isBackend ? "endpointInstead" : undefined;
      }
      if (!end || !isPrivate(end)) return undefined;
      if (end.kind === "on-premises") return "onPremises";
      if (end.kind === "cloud-map" && apiTypeOf(origin) === "HTTP") return "cloudMap";
      if (end.kind === "fargate") {
        if (end.get("entry") === "cloud-map" && apiTypeOf(origin) === "HTTP") return "cloudMap";
        if (end.get("entry") === "none") return "noEntry";
      }
      return defaultLinkVersion(apiTypeOf(origin), basis);
    },
  },
  fixes(call, variant): readonly Plan[] {
    const { end, endpoint: wrong } = call;
    if (!end) return [];
    if (variant === "endpointInstead" && wrong) return replaceEndpoint(call, wrong, end);
    return privateChain(call, call.source, end);
  },
});

/** The endpoint goes, and what it should have been takes its place on the same connection. */
function replaceEndpoint(call: Call, wrong: NodeFacts, end: NodeFacts): readonly Plan[] {
  const into = [...wrong.diagram.source.edges.values()].find(
    (edge) => edge.target === wrong.id && edge.source === call.origin?.id,
  );
  const caller = call.origin;
  if (!into || !caller || wrong.callees.length !== 1) {
    return [suggest("removeEndpoint", removeFromWay(wrong))];
  }
  const [chain] = privateChain({ ...call, edge: into, source: caller }, caller, end);
  return chain
    ? [safe("replaceEndpointByLink", [...chain.edits, { op: "removeNode", node: wrong.id }])]
    : [];
}

const toEc2 = (props: Record<string, string>) =>
  diagram().node("api", "api-gateway", props).node("box", "ec2").edge("api", "box");

export const examples = (): RuleExamples<
  "v2" | "v1" | "cloudMap" | "noEntry" | "onPremises" | "endpointInstead"
> => ({
  valid: {
    "a complete chain": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("link", "vpc-link")
        .node("alb", "alb")
        .node("box", "ec2")
        .edge("api", "link")
        .edge("link", "alb")
        .edge("alb", "box")
        .done(),
    },
    "an instance with a public address": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("box", "ec2", { publicIp: true })
        .edge("api", "box")
        .done(),
    },
  },
  invalid: {
    "a REST API and a private instance": {
      diagram: toEc2({}).done(),
      expect: [{ variant: "v2", about: "api->box" }],
    },
    "a WebSocket API takes V1": {
      diagram: toEc2({ apiType: "WEBSOCKET" }).done(),
      expect: [{ variant: "v1", about: "api->box" }],
    },
    "a REST API took V1 before 21 Nov 2025": {
      diagram: toEc2({}).done(),
      basis: "aws-2025",
      expect: [{ variant: "v1", about: "api->box" }],
    },
    "an HTTP API and a service found by Cloud Map": {
      diagram: diagram()
        .node("api", "api-gateway", { apiType: "HTTP" })
        .node("tasks", "fargate", { platform: "ecs", entry: "cloud-map" })
        .edge("api", "tasks")
        .done(),
      expect: [{ variant: "cloudMap", about: "api->tasks" }],
    },
    "an HTTP API drawn straight to Cloud Map": {
      diagram: diagram()
        .node("api", "api-gateway", { apiType: "HTTP" })
        .node("map", "cloud-map")
        .node("tasks", "fargate", { platform: "ecs" })
        .edge("api", "map")
        .edge("map", "tasks")
        .done(),
      expect: [{ variant: "cloudMap", about: "api->map" }],
    },
    "a REST API drawn straight to Cloud Map": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("map", "cloud-map")
        .node("tasks", "fargate", { platform: "ecs" })
        .edge("api", "map")
        .edge("map", "tasks")
        .done(),
      expect: [{ variant: "v2", about: "api->map" }],
    },
    "pods with a ClusterIP service only": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("pods", "fargate", { entry: "none" })
        .edge("api", "pods")
        .done(),
      expect: [{ variant: "noEntry", about: "api->pods" }],
    },
    "a server on premises": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("server", "on-premises")
        .edge("api", "server")
        .done(),
      expect: [{ variant: "onPremises", about: "api->server" }],
    },
    "an endpoint drawn where the link belongs": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("vpce", "vpc-endpoint")
        .node("box", "ec2")
        .edge("api", "vpce")
        .edge("vpce", "box")
        .done(),
      expect: [
        { variant: "endpointInstead", about: "api->vpce" },
        { variant: "endpointInstead", about: "vpce->box" },
      ],
    },
  },
});
