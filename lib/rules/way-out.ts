import type { FixEdit } from "@/lib/model/edits";
import type { NodeId, Props } from "@/lib/model/types";
import type { Call } from "./call";
import { endpointServices, gatewayServices } from "./derive";
import type { NodeFacts } from "./facts";
import { areJoined } from "./network";
import { insertInto, type Plan, safe, suggest } from "./plan";

/** Functions get no public address, so that an internet gateway is no way out for them. */
export const isFunctionInPublicSubnet = (node: NodeFacts): boolean =>
  node.kind === "lambda" && node.subnet !== undefined && node.access.value === "public";

/**
 * An internet gateway carries only what has a public address (VPC user guide, VPC_Internet_Gateway).
 * Pods of EKS stand in no public subnet at all, which is another rule's.
 */
export const lacksPublicAddress = (node: NodeFacts): boolean =>
  node.is("ec2", "fargate") &&
  node.get("platform") !== "eks" &&
  node.subnet !== undefined &&
  node.egress.value === "igw" &&
  node.get("publicIp") === false;

/** Whether what stands in a VPC can open connections to public addresses. */
export const hasWayOut = (node: NodeFacts): boolean =>
  node.egress.value !== "none" && !isFunctionInPublicSubnet(node) && !lacksPublicAddress(node);

/** Whether nothing leads from a caller outside every VPC to a node inside one. */
export function isCutOff(caller: NodeFacts, target: NodeFacts): boolean {
  if (caller.isInVpc) return false;
  if (caller.kind !== "on-premises") return true;
  const isJoined = target.vpc !== undefined && areJoined(caller, target);
  return caller.get("connection") === "none" && !isJoined;
}

/** A drawn public subnet of a VPC; undefined where there is none. For fixes: looks at every subnet. */
export const publicSubnetOf = (vpc: NodeFacts | undefined): NodeFacts | undefined =>
  vpc?.diagram.within(vpc, "subnet").find((subnet) => subnet.get("access") === "public");

/** A stated route is stated anew, for it would win over the access that a fix states. */
export const accessProps = (subnet: NodeFacts, access: "public" | "private") => ({
  access,
  ...(subnet.isStated("route") && { route: access === "public" ? "igw" : "nat" }),
});

/** A NAT gateway in a public subnet of a VPC, or a regional one, which needs none. */
function newNat(vpc: NodeFacts, between: readonly [NodeId, NodeId]): FixEdit {
  const home = publicSubnetOf(vpc);
  const mode: Props = vpc.diagram.basis === "aws-2025" ? {} : { mode: "regional" };
  return {
    op: "addNode",
    ref: "new:nat-gateway",
    kind: "nat-gateway",
    props: home ? {} : mode,
    parent: home?.id ?? vpc.id,
    between,
  };
}

const hasNat = (vpc: NodeFacts) =>
  vpc.diagram.within(vpc, "nat-gateway").some((nat) => nat.get("connectivity") !== "private");

/**
 * What gives a node a way out of its VPC: its private subnet leads through a NAT gateway, or it
 * leaves a public subnet for such a one. No plan where internet access is blocked.
 */
export function natFor(node: NodeFacts, towards: NodeFacts = node): readonly Plan[] {
  const { subnet, vpc } = node;
  if (!subnet || !vpc || vpc.get("blockPublicAccess") === "bidirectional") return [];
  if (lacksPublicAddress(node)) return outOfPublicSubnet(node);
  if (node.access.value === "public") return [suggest("moveBehindNat", moveBehindNat(node))];
  return [
    suggest("addNatGateway", [
      ...(hasNat(vpc) ? [] : [newNat(vpc, [node.id, towards.id])]),
      { op: "setProps", node: subnet.id, props: accessProps(subnet, "private") },
    ]),
  ];
}

/**
 * What gives a node in a public subnet a way out: a private subnet that leads through a NAT gateway,
 * or a public address. Nothing here is safe, for the one costs and the other opens.
 */
export function outOfPublicSubnet(node: NodeFacts): readonly Plan[] {
  const edits = moveBehindNat(node);
  return [
    ...(edits.length > 0 ? [suggest("moveBehindNat", edits)] : []),
    suggest("addPublicIp", [{ op: "setProps", node: node.id, props: { publicIp: true } }]),
  ];
}

function moveBehindNat(node: NodeFacts): readonly FixEdit[] {
  const { vpc } = node;
  if (!vpc) return [];
  const between = [node.id, node.id] as const;
  const home = vpc.diagram
    .within(vpc, "subnet")
    .find((subnet) => subnet.get("access") === "private");
  const add: FixEdit = {
    op: "addNode",
    ref: "new:subnet",
    kind: "subnet",
    props: { access: "private" },
    parent: vpc.id,
    between,
  };
  return [
    ...(home ? [] : [add]),
    { op: "moveNode", node: node.id, parent: home?.id ?? "new:subnet" },
    ...(hasNat(vpc) ? [] : [newNat(vpc, between)]),
  ];
}

/** Where an interface endpoint for a caller stands: in its subnet, else in its VPC. */
const besideCaller = (node: NodeFacts): NodeId | undefined => node.subnet?.id ?? node.vpc?.id;

/**
 * The endpoint that carries a caller's calls to an AWS service: a gateway endpoint where the service
 * has one, which is a route and not a stop on the way, else an interface endpoint on the way.
 */
export function endpointTo(call: Call): readonly Plan[] {
  const { source, target } = call;
  const service = endpointServices[target.kind];
  if (service === undefined || !source.vpc) return [];
  if (gatewayServices.includes(target.kind)) {
    const between = [source.id, target.id] as const;
    const { vpc } = source;
    const kind = "gateway-endpoint";
    return [
      safe("addGatewayEndpoint", [
        { op: "addNode", ref: `new:${kind}`, kind, props: { service }, parent: vpc.id, between },
      ]),
    ];
  }
  return [safe("insertServiceEndpoint", insertServiceEndpoint(call, service))];
}

/** An interface endpoint for a service, put on the way of a call. */
export const insertServiceEndpoint = (call: Call, service: string): readonly FixEdit[] =>
  insertInto(call, [
    {
      ref: "new:vpc-endpoint",
      kind: "vpc-endpoint",
      props: { service },
      parent: besideCaller(call.source),
    },
  ]);
