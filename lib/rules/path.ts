import type { Kind } from "@/lib/catalog";
import type { NodeFacts } from "./facts";

/** What a call passes through on its way to somewhere else. */
const connectors: ReadonlySet<string> = new Set<Kind>([
  "vpc-link",
  "vpc-endpoint",
  "gateway-endpoint",
  "endpoint-service",
  "alb",
  "nlb",
  "cloud-map",
  "vpc-peering",
  "transit-gateway",
  "nat-gateway",
]);

/** The most connectors a way is followed through. */
const farthest = 6;

export const isPassedThrough = (node: NodeFacts): boolean => connectors.has(node.kind);

const connectorsBehind = (node: NodeFacts): readonly NodeFacts[] =>
  node.derived("connectorsBehind", () => node.callees.filter(isPassedThrough));

const connectorsBefore = (node: NodeFacts): readonly NodeFacts[] =>
  node.derived("connectorsBefore", () => node.callers.filter(isPassedThrough));

/** Each connector that a node's calls can come to, with the one before it on the shortest way. */
const stepsFrom = (origin: NodeFacts): ReadonlyMap<NodeFacts, NodeFacts> =>
  origin.derived("stepsFrom", () => {
    const cameFrom = new Map<NodeFacts, NodeFacts>();
    let edge: readonly NodeFacts[] = [origin];
    for (let step = 0; step < farthest && edge.length > 0; step++) {
      const next: NodeFacts[] = [];
      for (const node of edge) {
        for (const connector of connectorsBehind(node)) {
          if (connector === origin || cameFrom.has(connector)) continue;
          cameFrom.set(connector, node);
          next.push(connector);
        }
      }
      edge = next;
    }
    return cameFrom;
  });

/**
 * The drawn ways from one node to another that lead through connectors (VPC links, endpoints, load
 * balancers, Cloud Map, peerings and the like) and nothing else: for each connector that calls the
 * end, the shortest way by it, ends included, the shortest first. A direct connection is none, nor is
 * a way through more than six connectors. What leads on from a node is searched once, so asking for
 * every connection of a node costs little more than asking for one.
 */
export function pathsBetween(origin: NodeFacts, end: NodeFacts): readonly (readonly NodeFacts[])[] {
  if (origin === end || connectorsBehind(origin).length === 0) return [];
  const last = connectorsBefore(end);
  if (last.length === 0) return [];
  const cameFrom = stepsFrom(origin);
  return last
    .map((connector) => wayBack(connector, origin, end, cameFrom))
    .filter((path) => path !== undefined)
    .sort((a, b) => a.length - b.length);
}

function wayBack(
  connector: NodeFacts,
  origin: NodeFacts,
  end: NodeFacts,
  cameFrom: ReadonlyMap<NodeFacts, NodeFacts>,
): readonly NodeFacts[] | undefined {
  const path = [end];
  for (let node = connector; node !== origin; ) {
    const before = cameFrom.get(node);
    // A way that comes past the end already is no further way to it.
    if (!before || node === end) return undefined;
    path.push(node);
    node = before;
  }
  path.push(origin);
  return path.reverse();
}

/** What runs behind a load balancer or a Cloud Map service, through further ones, the nearest first. */
export function workloadsBehind(first: NodeFacts): readonly NodeFacts[] {
  const found = new Set<NodeFacts>();
  const seen = new Set<NodeFacts>([first]);
  const open: NodeFacts[] = [first];
  for (let balancer = open.shift(); balancer; balancer = open.shift()) {
    for (const target of balancer.callees) {
      if (seen.has(target)) continue;
      seen.add(target);
      if (target.is("alb", "nlb", "cloud-map")) open.push(target);
      else found.add(target);
    }
  }
  return [...found];
}
