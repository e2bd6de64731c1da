import type { DiagramEdge } from "@/lib/model/types";
import type { Facts } from "./diagram-facts";
import type { ApiType, Line, LinkVersion, NodeFacts } from "./facts";
import type { Basis } from "./types";

/**
 * One call that a connection stands for. A connection to or from a VPC link or an endpoint carries
 * one call per node at the other side of it, so that both halves of the way are judged alike.
 */
export interface Call {
  readonly line: Line;
  readonly edge: DiagramEdge;
  /** The connection's own ends. */
  readonly source: NodeFacts;
  readonly target: NodeFacts;
  /** Who opens the call and what it is for; absent where a link or an endpoint has nothing there. */
  readonly origin: NodeFacts | undefined;
  readonly end: NodeFacts | undefined;
  /** The VPC link or the interface endpoint on the way. */
  readonly link: NodeFacts | undefined;
  readonly endpoint: NodeFacts | undefined;
  readonly facts: Facts;
  readonly basis: Basis;
}

/** One shape for every call: judging reads its fields thousands of times over. */
class Way implements Call {
  readonly edge: DiagramEdge;
  readonly source: NodeFacts;
  readonly target: NodeFacts;
  readonly basis: Basis;

  constructor(
    readonly line: Line,
    readonly facts: Facts,
    readonly origin: NodeFacts | undefined,
    readonly end: NodeFacts | undefined,
    readonly link: NodeFacts | undefined,
    readonly endpoint: NodeFacts | undefined,
    source: NodeFacts = line.source,
    target: NodeFacts = line.target,
  ) {
    this.edge = line.edge;
    this.source = source;
    this.target = target;
    this.basis = facts.basis;
  }
}

const isConnector = ({ kind }: NodeFacts) => kind === "vpc-link" || kind === "vpc-endpoint";

/** What packets pass on their way, be it drawn on the way or not; the ends decide what they meet. */
export const isPassage = (node: NodeFacts): boolean =>
  node.is("vpc-peering", "transit-gateway", "nat-gateway", "internet-gateway");

/** Groups that are called, or call, as what stands in them. */
const isGroup = (node: NodeFacts): boolean => node.is("auto-scaling-group", "ecs-cluster");

/** What stands in a group, or the node itself where it is none or holds nothing that calls. */
function membersOf(node: NodeFacts): readonly NodeFacts[] {
  if (!isGroup(node)) return [node];
  const members = node.derived("members", () =>
    (["ec2", "fargate"] as const).flatMap((kind) =>
      node.diagram.within(node.vpc, kind).filter(({ containers }) => containers.includes(node)),
    ),
  );
  return members.length > 0 ? members.slice(0, mostCalls) : [node];
}

/** The one call of a connection between two ends that carry nothing on; undefined at a connector. */
export function simpleCall(line: Line, facts: Facts): Call | undefined {
  const { source, target } = line;
  if (isConnector(source) || isConnector(target)) return undefined;
  if (isPassage(source) || isPassage(target)) return undefined;
  if (isGroup(source) || isGroup(target)) return undefined;
  return new Way(line, facts, source, target, undefined, undefined);
}

const nobody: readonly undefined[] = [undefined];

/**
 * How many calls one connection is judged for. What is the matter with one of so many shows on its
 * own line as well, and hundreds of APIs with hundreds of targets at one link stay cheap.
 */
const mostCalls = 64;
const orNobody = (nodes: readonly NodeFacts[]) =>
  nodes.length > 0 ? nodes.slice(0, mostCalls) : nobody;

/** The calls a connection stands for; at least one. */
export function callsOf(line: Line, facts: Facts): readonly Call[] {
  const simple = simpleCall(line, facts);
  if (simple) return [simple];
  const { source, target } = line;
  if (!isConnector(source) && !isConnector(target)) {
    if (isGroup(source) || isGroup(target)) return ofMembers(line, facts);
    return [new Way(line, facts, source, target, undefined, undefined), ...through(line, facts)];
  }
  const isAtLink = target.kind === "vpc-link" || source.kind === "vpc-link";
  const isBefore = target.kind === "vpc-link" || (!isAtLink && target.kind === "vpc-endpoint");
  const connector = isBefore ? target : source;
  const link = isAtLink ? connector : undefined;
  const endpoint = isAtLink ? undefined : connector;
  return isBefore
    ? orNobody(target.callees).map((end) => new Way(line, facts, source, end, link, endpoint))
    : orNobody(source.callers).map(
        (origin) => new Way(line, facts, origin, target, link, endpoint),
      );
}

/** The calls that a connection to or from a group stands for: one for each that stands in it. */
function ofMembers(line: Line, facts: Facts): readonly Call[] {
  const { source, target } = line;
  const ends = membersOf(target);
  const calls = membersOf(source).flatMap((origin) =>
    ends
      .filter((end) => end !== origin)
      .map((end) => new Way(line, facts, origin, end, undefined, undefined, origin, end)),
  );
  if (calls.length === 0) return [new Way(line, facts, source, target, undefined, undefined)];
  return calls.slice(0, mostCalls);
}

/** Whether two nodes stand in one VPC: no call between them leads through its doors. */
const standTogether = (origin: NodeFacts, end: NodeFacts): boolean =>
  origin.isInVpc && end.isInVpc && origin.vpc === end.vpc;

/** The calls that a connection to or from a gateway, a peering or a hub is part of, end to end. */
function through(line: Line, facts: Facts): readonly Call[] {
  const { edge, source, target } = line;
  if (edge.kind !== "calls") return [];
  const isEnd = (node: NodeFacts) => !node.traits.isContainer && !isPassage(node);
  const isDoor = [source, target].some((node) => node.traits.role === "gateway");
  const isNat = [source, target].some(({ kind }) => kind === "nat-gateway");
  // Nothing comes in by a NAT gateway, which a rule tells of the connection itself.
  const isNoWay = (origin: NodeFacts, end: NodeFacts) =>
    end === origin ||
    (isDoor && standTogether(origin, end)) ||
    (isNat && !origin.isInVpc && end.isInVpc);
  const origins = (isPassage(source) ? source.callers : [source]).filter(isEnd).slice(0, mostCalls);
  const ends = (isPassage(target) ? target.callees : [target]).filter(isEnd).slice(0, mostCalls);
  const calls = origins.flatMap((origin) =>
    ends
      .filter((end) => !isNoWay(origin, end))
      .map((end) => new Way(line, facts, origin, end, undefined, undefined, origin, end)),
  );
  return calls.slice(0, mostCalls);
}

export const apiTypeOf = (api: NodeFacts): ApiType => api.get("apiType");
export const linkVersionOf = (link: NodeFacts): LinkVersion => link.get("version");

type Api = NodeFacts & { readonly kind: "api-gateway" };
type Balancer = NodeFacts & { readonly kind: "alb" | "nlb" };
type LinkTarget = NodeFacts & { readonly kind: "alb" | "nlb" | "cloud-map" };
declare const isPrivate: unique symbol;
type PrivateApi = Api & { readonly [isPrivate]: true };

export const isApi = (node: NodeFacts | undefined): node is Api => node?.kind === "api-gateway";

/** A REST API with the private endpoint type; HTTP and WebSocket APIs cannot be private. */
export const isPrivateApi = (node: NodeFacts | undefined): node is PrivateApi =>
  isApi(node) && node.get("endpointType") === "private" && node.get("apiType") === "REST";

export const isBalancer = (node: NodeFacts | undefined): node is Balancer =>
  node?.traits.role === "balancer";

/** Whether a VPC link stands between an API and what the link may carry the call to. */
export const isLinkTarget = (node: NodeFacts | undefined): node is LinkTarget =>
  isBalancer(node) || node?.kind === "cloud-map";

/** An execute-api endpoint behind a load balancer, and the private API it leads to. */
export function privateApiBehind(
  balancer: NodeFacts | undefined,
): { readonly endpoint: NodeFacts; readonly api: NodeFacts } | undefined {
  if (!isBalancer(balancer)) return undefined;
  for (const endpoint of balancer.workloads) {
    if (endpoint.kind !== "vpc-endpoint") continue;
    const api = endpoint.callees.find(isPrivateApi);
    if (api) return { endpoint, api };
  }
  return undefined;
}

/** The balancer drawn in front of a workload that a VPC link could end at, if any. */
export const internalBalancerOf = (workload: NodeFacts): NodeFacts | undefined =>
  workload.callers.find((caller) => isBalancer(caller) && caller.get("scheme") === "internal");

/** Whether two of three places or owners are known and not the same. */
export const differ = (a?: string, b?: string, c?: string): boolean =>
  (a !== undefined && b !== undefined && a !== b) ||
  (b !== undefined && c !== undefined && b !== c) ||
  (a !== undefined && c !== undefined && a !== c);
