import type { FixEdit } from "@/lib/model/edits";
import type { DiagramEdge, NodeId, Props } from "@/lib/model/types";
import { apiTypeOf, type Call, isBalancer, isPassage } from "./call";
import { defaultLinkVersion } from "./derive";
import type { Line, LinkVersion, NodeFacts } from "./facts";
import { ingressOf } from "./security";
import type { Fix, TextData } from "./types";

/** A fix before the engine knows whose it is. */
export type Plan = Omit<Fix, "rule" | "isPreferred">;

const plan = (
  id: string,
  safety: Fix["safety"],
  edits: readonly FixEdit[],
  data: TextData = {},
): Plan => ({ id, safety, edits, data });

export const safe = (id: string, edits: readonly FixEdit[], data?: TextData): Plan =>
  plan(id, "safe", edits, data);
export const suggest = (id: string, edits: readonly FixEdit[], data?: TextData): Plan =>
  plan(id, "suggest", edits, data);

/** The connection drawn the other way round. */
export const reversed = ({ id, source, target }: DiagramEdge): Plan =>
  suggest("reverse", [{ op: "retargetEdge", edge: id, source: target, target: source }]);

/** One new node of a chain. */
export interface Link {
  readonly ref: `new:${string}`;
  readonly kind: string;
  readonly props: Props;
  readonly parent: NodeId | undefined;
}

const refOf = (node: Link): NodeId => node.ref;

/**
 * Puts new nodes, in order, into a connection: its line now ends at the first of them, and new
 * connections run from each to the next and from the last to `end`, which is the target of the call,
 * not a gateway that it passes.
 */
export function insertInto(
  call: Call,
  chain: readonly Link[],
  end: NodeId = isPassage(call.line.target) ? call.target.id : call.edge.target,
): readonly FixEdit[] {
  const [first] = chain;
  if (!first) return [{ op: "retargetEdge", edge: call.edge.id, target: end }];
  const between = [call.edge.source, end] as const;
  const hops = [...chain.map(refOf), end];
  return [
    ...chain.map(({ parent, ...node }) => ({
      op: "addNode" as const,
      ...node,
      ...(parent === undefined ? {} : { parent }),
      between,
    })),
    { op: "retargetEdge", edge: call.edge.id, target: first.ref },
    ...hops.slice(1).map((target, i) => ({
      op: "addEdge" as const,
      source: hops[i] ?? first.ref,
      target,
    })),
  ];
}

/** Where a load balancer for a target belongs: its VPC; nowhere drawn when that is not drawn. */
export const vpcIdOf = (node: NodeFacts | undefined): NodeId | undefined => node?.vpc?.id;

/** A new VPC link for an API: V2 stands in the target's VPC, V1 beside the API. */
export function newLink(call: Call, api: NodeFacts, near: NodeFacts | undefined): Link {
  const version = defaultLinkVersion(apiTypeOf(api), call.basis);
  return {
    ref: "new:vpc-link",
    kind: "vpc-link",
    props: { version },
    parent: version === "v2" ? vpcIdOf(near) : api.container("region")?.id,
  };
}

export function newBalancer(
  kind: "alb" | "nlb",
  near: NodeFacts | undefined,
  targetType?: string,
): Link {
  return {
    ref: `new:${kind}`,
    kind,
    props: { scheme: "internal", ...(targetType === undefined ? {} : { targetType }) },
    parent: vpcIdOf(near),
  };
}

/** What a VPC link of a version ends at by preference. */
export const balancerFor = (version: LinkVersion): "alb" | "nlb" =>
  version === "v1" ? "nlb" : "alb";

/** The type of target group a load balancer needs for a workload: pods and tasks have addresses only. */
export const targetTypeFor = (workload: NodeFacts): string =>
  isBalancer(workload) ? "alb" : workload.kind === "ec2" ? "instance" : "ip";

/** The drawn connection from one node to another. */
export const edgeBetween = (source: NodeFacts, target: NodeFacts): DiagramEdge | undefined =>
  lineBetween(source, target)?.edge;

const lineBetween = (source: NodeFacts, target: NodeFacts): Line | undefined =>
  source.lines("outgoing").find((line) => line.target === target && line.edge.kind === "calls");

/** The same call, seen from another connection on its way; undefined when that is not drawn. */
export function callFrom(
  call: Call,
  source: NodeFacts | undefined,
  target: NodeFacts | undefined,
): Call | undefined {
  const line = source && target && lineBetween(source, target);
  return line && { ...call, line, edge: line.edge, source, target };
}

/** Takes a node out of the way and joins its callers to what it called. */
export function removeFromWay(node: NodeFacts): readonly FixEdit[] {
  const edits: FixEdit[] = [];
  const calls = (lines: readonly Line[]) => lines.filter(({ edge }) => edge.kind === "calls");
  const outgoing = calls(node.lines("outgoing"));
  for (const into of calls(node.lines("incoming"))) {
    const reached = new Set(into.source.lines("outgoing").map(({ target }) => target));
    let isMoved = false;
    for (const { target } of outgoing) {
      if (reached.has(target) || into.source === target) continue;
      reached.add(target);
      edits.push(
        isMoved
          ? { op: "addEdge", source: into.source.id, target: target.id }
          : { op: "retargetEdge", edge: into.edge.id, target: target.id },
      );
      isMoved = true;
    }
  }
  return [...edits, { op: "removeNode", node: node.id }];
}

/** The private subnet to move a node into: one of its VPC, else none is drawn. */
export function privateSubnetOf(vpc: NodeFacts | undefined): NodeFacts | undefined {
  if (!vpc) return undefined;
  return vpc.diagram.within(vpc, "subnet").find((subnet) => subnet.get("access") !== "public");
}

/** Gives a Lambda function its attachment to the VPC of what it calls. */
export function attachTo(lambda: NodeFacts, to: NodeFacts): readonly FixEdit[] {
  const place = to.subnet?.get("access") === "public" ? undefined : to.subnet;
  const home = place ?? privateSubnetOf(to.vpc) ?? to.vpc;
  return home
    ? [{ op: "moveNode", node: lambda.id, parent: home.id }]
    : [{ op: "setProps", node: lambda.id, props: { attached: true } }];
}

/** A new execute-api endpoint on the caller's side. */
export function newEndpoint(caller: NodeFacts): Link {
  return {
    ref: "new:vpc-endpoint",
    kind: "vpc-endpoint",
    props: { service: "execute-api" },
    parent: caller.subnet?.id ?? vpcIdOf(caller),
  };
}

/** Lets a source into the first security group of a target; a security group needs no return rule. */
export function admit(target: NodeFacts, source: NodeFacts, port?: number): readonly Plan[] {
  const group = target.securityGroups[0];
  if (!group) return [];
  const from = source.securityGroups[0] ?? source;
  const rule = { source: from.id, ...(port === undefined ? {} : { port }) };
  const props = { ingress: [...(ingressOf(target) ?? []).map((known) => ({ ...known })), rule] };
  return [
    safe("admit", [{ op: "setProps", node: group.id, props }], {
      group: { node: group.id },
      from: { node: from.id },
    }),
  ];
}
