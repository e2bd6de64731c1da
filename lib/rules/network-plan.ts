import type { FixEdit } from "@/lib/model/edits";
import type { NodeId, Props } from "@/lib/model/types";
import type { Call } from "./call";
import type { NodeFacts } from "./facts";
import { attachmentsOf, haveOverlappingCidrs, joinsOf, networkOf } from "./network";
import { insertInto, type Link, newBalancer, type Plan, suggest, targetTypeFor } from "./plan";
import type { TextData } from "./types";

/** Puts a new node where another stands: its connections lead to the new one, and it goes. */
export function replaceBy(
  node: NodeFacts,
  kind: string,
  props: Props = {},
  parent: NodeId | undefined = node.node.parent,
): readonly FixEdit[] {
  const ref = `new:${kind}` as const;
  const edges = [...node.diagram.source.edges.values()].filter(
    ({ source, target }) => source !== target && (source === node.id || target === node.id),
  );
  return [
    {
      op: "addNode",
      ref,
      kind,
      props,
      ...(parent !== undefined && { parent }),
      between: [node.id, node.id],
    },
    ...edges.map(
      ({ id, source }): FixEdit => ({
        op: "retargetEdge",
        edge: id,
        ...(source === node.id ? { source: ref } : { target: ref }),
      }),
    ),
    { op: "removeNode", node: node.id },
  ];
}

/** The VPCs of a connection's own ends, for its texts. */
export const vpcsOf = ({ source, target }: Call): TextData => ({
  ...(source.vpc && { originVpc: { node: source.vpc.id } }),
  ...(target.vpc && { vpc: { node: target.vpc.id } }),
});

/** Where what joins two networks stands: in their Region, on the canvas where there are two. */
export const placeBetween = (a: NodeFacts, b: NodeFacts): NodeId | undefined => {
  const region = a.container("region");
  return region && region === b.container("region") ? region.id : undefined;
};

/** A new peering or transit gateway between two networks. */
function joinBy(kind: "vpc-peering" | "transit-gateway", a: NodeFacts, b: NodeFacts): FixEdit[] {
  const ref = `new:${kind}` as const;
  const parent = placeBetween(a, b);
  return [
    {
      op: "addNode",
      ref,
      kind,
      props: {},
      ...(parent !== undefined && { parent }),
      between: [a.id, b.id],
    },
    { op: "addEdge", source: a.id, target: ref },
    { op: "addEdge", source: ref, target: b.id },
  ];
}

/** The transit gateway that one of two networks is attached to already, and the other one. */
function gatewayAtHand(a: NodeFacts, b: NodeFacts): readonly FixEdit[] {
  for (const gateway of a.diagram.ofKind("transit-gateway")) {
    const attached = attachmentsOf(gateway);
    if (attached.includes(a)) return [{ op: "addEdge", source: gateway.id, target: b.id }];
    if (attached.includes(b)) return [{ op: "addEdge", source: a.id, target: gateway.id }];
  }
  return [];
}

/** An endpoint on the caller's side and the service it leads to, behind a Network Load Balancer. */
function overPrivateLink(call: Call): Plan {
  const { source, target } = call;
  const home = source.subnet ?? source.vpc;
  const near = target.vpc?.id;
  const chain: readonly Link[] = [
    {
      ref: "new:vpc-endpoint",
      kind: "vpc-endpoint",
      props: { service: "vpce-svc" },
      parent: home?.id,
    },
    { ref: "new:endpoint-service", kind: "endpoint-service", props: {}, parent: near },
    ...(target.kind === "nlb" ? [] : [newBalancer("nlb", target, targetTypeFor(target))]),
  ];
  return suggest("insertPrivateLink", insertInto(call, chain));
}

/** The ways to join the networks of two nodes; ranges that overlap leave PrivateLink alone. */
export function joinPlans(call: Call): readonly Plan[] {
  const [a, b] = [networkOf(call.source), networkOf(call.target)];
  if (!a || !b) return [];
  if (haveOverlappingCidrs(a, b)) return [overPrivateLink(call)];
  const atHand = gatewayAtHand(a, b);
  const gateway =
    atHand.length > 0
      ? suggest("attachToGateway", atHand)
      : suggest("addTransitGateway", joinBy("transit-gateway", a, b));
  // A peering joins VPCs alone, and an endpoint stands in the caller's.
  if (a.kind !== "vpc" || b.kind !== "vpc") return [gateway];
  const peering = suggest("addPeering", joinBy("vpc-peering", a, b));
  const isHubAndSpoke = joinsOf(a).size + joinsOf(b).size > 0;
  const first = isHubAndSpoke ? [gateway, peering] : [peering, gateway];
  return [...first, overPrivateLink(call)];
}
