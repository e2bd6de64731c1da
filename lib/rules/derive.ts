import type { Access, ApiType, Fact, LinkVersion, NodeFacts } from "./facts";
import { joinsOf } from "./network";
import { fact, stated } from "./stated";
import type { Basis } from "./types";

/** Who can call nothing but public names: whatever it is drawn to call has one. */
const callsPublicName = (caller: NodeFacts): boolean =>
  caller.kind === "cloudfront"
    ? caller.get("origin") === "public"
    : caller.is("internet-user", "external-api", "sns");

const isFront = (caller: NodeFacts) => caller.traits.role === "balancer";
const clustersOf = ({ containers }: NodeFacts) =>
  containers.filter((holder) => holder.is("ecs-cluster", "eks-cluster"));

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
    if (node.callers.some(callsPublicName)) {
      return fact("internet-facing", "derived");
    }
    return node.subnet && node.access.value === "public"
      ? fact("internet-facing", "derived")
      : undefined;
  },
  entry: (node) => {
    const { callers } = node;
    const own = callers.filter(isFront);
    // A load balancer before a cluster stands before what runs in it.
    const fronts =
      own.length > 0 ? own : clustersOf(node).flatMap((of) => of.callers.filter(isFront));
    if (fronts.some((front) => front.get("scheme") === "internet-facing")) {
      return fact("internet-facing", "derived");
    }
    if (fronts.length > 0) return fact("internal", "derived");
    return callers.some((caller) => caller.kind === "cloud-map")
      ? fact("cloud-map", "derived")
      : undefined;
  },
  // Nothing but a VPC origin leads to a private load balancer, so drawing one says so.
  origin: ({ callees }) =>
    callees.some((origin) => stated(origin.node, "scheme") === "internal")
      ? fact("vpc-origin", "assumed")
      : undefined,
  platform: (node) => {
    if (node.container("ecs-cluster")) return fact("ecs", "derived");
    if (node.container("eks-cluster")) return fact("eks", "derived");
    // EKS runs no pods on Fargate in a public subnet, and its pods are no targets of these services.
    const isTask =
      node.kind === "fargate" &&
      ((node.subnet && node.access.value === "public") ||
        node.lines("incoming").some(({ source }) => source.is("step-functions", "eventbridge")));
    return isTask ? fact("ecs", "assumed") : undefined;
  },
  version: ({ callers, diagram }) => {
    const needsV1 = callers.some(
      (caller) =>
        caller.kind === "api-gateway" &&
        defaultLinkVersion(caller.get("apiType"), diagram.basis) === "v1",
    );
    return needsV1 ? fact("v1", "assumed") : undefined;
  },
  access: (node) => {
    const access = accessByRoute[node.get<string | null>("route") ?? ""];
    return access === undefined ? undefined : fact(access, "derived");
  },
  service: ({ callees }) => {
    const target = callees[0];
    const service = target && endpointServices[target.kind];
    return service ? fact(service, "derived") : undefined;
  },
};

/** A subnet is public by its default route alone (VPC user guide, configure-subnets). */
const accessByRoute: Readonly<Record<string, Access>> = {
  igw: "public",
  nat: "private",
  tgw: "private",
  none: "isolated",
};

/** The PrivateLink service name of each service API (aws-services-privatelink-support). */
export const endpointServices: Readonly<Record<string, string>> = {
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

/** The services that gateway endpoints exist for (PrivateLink guide, gateway-endpoints). */
export const gatewayServices: readonly string[] = ["s3", "dynamodb"];

const servesByGateway = (endpoint: NodeFacts, kind: string): boolean =>
  gatewayServices.includes(kind) && endpoint.get("service") === kind;

/**
 * The endpoint that a node's calls to a service of a kind take: a gateway endpoint of its VPC, or an
 * interface endpoint there or in a VPC that is joined with it (names can be shared between VPCs). One
 * that stands in no drawn VPC is taken to be the node's.
 */
export const endpointServing = (node: NodeFacts, kind: string): NodeFacts | undefined =>
  node.derived(`endpoint for ${kind}`, () => {
    const { diagram, vpc } = node;
    const interfaceIn = (where: NodeFacts | undefined) =>
      diagram.within(where, "vpc-endpoint").find((found) => servesService(found, kind));
    const gatewayIn = (where: NodeFacts | undefined) =>
      diagram.within(where, "gateway-endpoint").find((found) => servesByGateway(found, kind));
    const own = gatewayIn(vpc) ?? interfaceIn(vpc);
    if (own || !vpc) return own;
    const unplaced = gatewayIn(undefined) ?? interfaceIn(undefined);
    if (unplaced) return unplaced;
    for (const [network] of joinsOf(vpc)) {
      const shared = network.kind === "vpc" ? interfaceIn(network) : undefined;
      if (shared) return shared;
    }
    return undefined;
  });

/** Whether an endpoint carries a node's calls to the service of a kind. */
export const hasEndpointFor = (node: NodeFacts, kind: string): boolean =>
  endpointServing(node, kind) !== undefined;

/**
 * The version a new VPC link gets. WebSocket APIs take V1 alone; REST APIs took V1 alone until
 * 21 Nov 2025 (API Gateway developer guide: private-integration, vpc-links-v1, history).
 */
export function defaultLinkVersion(apiType: ApiType, basis: Basis): LinkVersion {
  return apiType === "WEBSOCKET" || (apiType === "REST" && basis === "aws-2025") ? "v1" : "v2";
}
