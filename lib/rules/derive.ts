import type { Json } from "@/lib/model/types";
import type { ApiType, Fact, LinkVersion, NodeFacts, Source } from "./facts";
import type { Basis } from "./types";

export const fact = <T extends Json>(value: T, source: Source): Fact<T> => ({ value, source });

/** What placement and connections imply about a setting nobody stated. */
export const derivations: Readonly<Record<string, (node: NodeFacts) => Fact | undefined>> = {
  attached: ({ vpc }) => (vpc ? fact(true, "derived") : undefined),
  publicIp: (node) => {
    // Only a public subnet hands out public addresses; an EKS pod on Fargate never stands in one.
    if (node.access.value !== "public") return undefined;
    return node.kind === "ec2" || node.get("platform") === "ecs"
      ? fact(true, "assumed")
      : undefined;
  },
  scheme: (node) => {
    if (node.callers.some((caller) => caller.kind === "internet-user")) {
      return fact("internet-facing", "derived");
    }
    return node.subnet && node.access.value === "public"
      ? fact("internet-facing", "derived")
      : undefined;
  },
  entry: ({ callers }) => {
    const fronts = callers.filter((caller) => caller.traits.role === "balancer");
    if (fronts.some((front) => front.get("scheme") === "internet-facing")) {
      return fact("internet-facing", "derived");
    }
    if (fronts.length > 0) return fact("internal", "derived");
    return callers.some((caller) => caller.kind === "cloud-map")
      ? fact("cloud-map", "derived")
      : undefined;
  },
  version: ({ callers, diagram }) => {
    const needsV1 = callers.some(
      (caller) =>
        caller.kind === "api-gateway" &&
        defaultLinkVersion(caller.get("apiType"), diagram.basis) === "v1",
    );
    return needsV1 ? fact("v1", "assumed") : undefined;
  },
  service: ({ callees }) => {
    const target = callees[0];
    const service = target && endpointServices[target.kind];
    return service ? fact(service, "derived") : undefined;
  },
};

/** The PrivateLink service name of each service API (aws-services-privatelink-support). */
const endpointServices: Readonly<Record<string, string>> = {
  "api-gateway": "execute-api",
  lambda: "lambda",
  sqs: "sqs",
  "step-functions": "states",
  eventbridge: "events",
  s3: "s3",
  dynamodb: "dynamodb",
  sns: "sns",
  kinesis: "kinesis-streams",
  "secrets-manager": "secretsmanager",
  "endpoint-service": "vpce-svc",
};

/** Whether an endpoint leads to a service of the catalogue. */
export const servesService = (endpoint: NodeFacts, kind: string): boolean =>
  endpoint.kind === "vpc-endpoint" && endpoint.get("service") === endpointServices[kind];

/**
 * The version a new VPC link gets. WebSocket APIs take V1 alone; REST APIs took V1 alone until
 * 21 Nov 2025 (API Gateway developer guide: private-integration, vpc-links-v1, history).
 */
export function defaultLinkVersion(apiType: ApiType, basis: Basis): LinkVersion {
  return apiType === "WEBSOCKET" || (apiType === "REST" && basis === "aws-2025") ? "v1" : "v2";
}
