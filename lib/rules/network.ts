import { overlaps } from "./cidr";
import type { Access, Egress, Fact, NodeFacts } from "./facts";
import { fact, stated } from "./stated";

/** How a node's subnet is reached from the internet (VPC user guide, configure-subnets). */
export function accessOf(node: NodeFacts): Fact<Access> {
  const { subnet } = node;
  if (subnet) return subnet.fact("access") as Fact<Access>;
  // Whoever states a public address means a subnet where it works.
  if (node.traits.needsVpc && stated(node.node, "publicIp") === true) {
    return fact("public", "assumed");
  }
  return fact("private", "assumed");
}

/**
 * A node's way to the internet (VPC user guide): by the stated route of its subnet, else by how the
 * subnet is reached. A NAT gateway is assumed for a private subnet where none is drawn.
 */
export function egressOf(node: NodeFacts): Fact<Egress> {
  const { access, vpc } = node;
  const route = node.subnet?.get<string | null>("route") ?? undefined;
  const blocked = vpc?.get<string | null>("blockPublicAccess");
  if (blocked === "bidirectional") return fact("none", "stated");
  if (route === "none") return fact("none", "stated");
  if (route === undefined && access.value === "isolated") return fact("none", access.source);
  if (route === "igw" || (route === undefined && access.value === "public")) {
    // Blocking what comes in stops an internet gateway both ways; a NAT gateway goes on working.
    if (blocked === "ingress") return fact("none", "stated");
    return fact("igw", route === undefined ? access.source : "stated");
  }
  return route === "tgw" ? egressOverHub(vpc) : egressOverNat(node);
}

const isPublicNat = (nat: NodeFacts) => nat.get("connectivity") !== "private";

/** Whether a NAT gateway that leads to the internet is drawn in a VPC. */
const hasPublicNat = (vpc: NodeFacts): boolean =>
  vpc.derived("hasPublicNat", () => vpc.diagram.within(vpc, "nat-gateway").some(isPublicNat));

function egressOverNat({ diagram, vpc }: NodeFacts): Fact<Egress> {
  const drawn = diagram.within(vpc, "nat-gateway");
  if (drawn.some(isPublicNat)) return fact("nat", "derived");
  if (drawn.length === 0) return fact("nat", "assumed");
  // A private NAT gateway leads to other networks only, and one of those may lead on.
  return vpc && joinsOf(vpc).size > 0 ? egressOverHub(vpc) : fact("none", "derived");
}

/** Through a transit gateway traffic may leave by the NAT gateway of another VPC. */
function egressOverHub(vpc: NodeFacts | undefined): Fact<Egress> {
  const others = vpc ? [...joinsOf(vpc).keys()] : [];
  return others.some((other) => other.kind === "vpc" && hasPublicNat(other))
    ? fact("nat", "derived")
    : fact("nat", "assumed");
}

/** Whether two nodes stand in different drawn VPCs. An undrawn VPC is taken to be the other's. */
export const isInOtherVpc = (a: NodeFacts, b: NodeFacts): boolean =>
  a.vpc !== undefined && b.vpc !== undefined && a.vpc !== b.vpc;

/** A VPC peering connection or a transit gateway. */
export const isHub = (node: NodeFacts): boolean => node.is("vpc-peering", "transit-gateway");

/** The VPC or the company network that a node is or stands in; undefined where none is drawn. */
export const networkOf = (node: NodeFacts): NodeFacts | undefined =>
  node.kind === "vpc" || node.kind === "on-premises" ? node : node.vpc;

const neighboursOf = ({ callers, callees }: NodeFacts) => [...callers, ...callees];

/** The networks a peering or a transit gateway is connected with, in drawing order. */
export const attachmentsOf = (hub: NodeFacts): readonly NodeFacts[] =>
  hub.derived("attachments", () => {
    const networks = neighboursOf(hub)
      .filter((node) => !isHub(node))
      .map(networkOf);
    return [...new Set(networks.filter((network) => network !== undefined))];
  });

/** A transit gateway and those it is peered with, near and far. */
function meshOf(hub: NodeFacts): ReadonlySet<NodeFacts> {
  const mesh = new Set([hub]);
  if (hub.kind !== "transit-gateway") return mesh;
  for (const gateway of mesh) {
    for (const next of neighboursOf(gateway)) if (next.kind === hub.kind) mesh.add(next);
  }
  return mesh;
}

/** Everything a peering or a transit gateway joins, through further transit gateways. */
const joinedBy = (hub: NodeFacts): ReadonlySet<NodeFacts> =>
  hub.derived("joined", () => new Set([...meshOf(hub)].flatMap(attachmentsOf)));

/**
 * The VPCs and company networks that a network is joined with, each with the peering or the transit
 * gateway that joins them (undefined where a bare line between two VPCs says so). A transit gateway
 * joins whatever is attached to it; a peering joins its own two and leads no further.
 */
export const joinsOf = (network: NodeFacts): ReadonlyMap<NodeFacts, NodeFacts | undefined> =>
  network.derived("joins", () => {
    const found = new Map<NodeFacts, NodeFacts | undefined>();
    const { diagram } = network;
    for (const hub of [...diagram.ofKind("transit-gateway"), ...diagram.ofKind("vpc-peering")]) {
      const joined = joinedBy(hub);
      if (!joined.has(network)) continue;
      for (const other of joined) if (!found.has(other)) found.set(other, hub);
    }
    for (const other of neighboursOf(network)) {
      if (other.is("vpc", "on-premises") && !found.has(other)) found.set(other, undefined);
    }
    found.delete(network);
    return found;
  });

/**
 * Whether packets find a way between two nodes: in one VPC, in a VPC that is not drawn, or in
 * networks that something joins. A company network that is drawn joined with some VPC reaches what it
 * is joined with; otherwise its settings say whether a line leads into AWS.
 */
export function areJoined(a: NodeFacts, b: NodeFacts): boolean {
  const [one, other] = [networkOf(a), networkOf(b)];
  if (!one || !other || one === other || joinsOf(one).has(other)) return true;
  const office = [one, other].find(({ kind }) => kind === "on-premises");
  if (!office || office.get("connection") === "none") return false;
  return joinsOf(office).size === 0;
}

/** The peering or the transit gateway between the networks of two nodes, where one is drawn. */
export function hubBetween(a: NodeFacts, b: NodeFacts): NodeFacts | undefined {
  const [one, other] = [networkOf(a), networkOf(b)];
  return one && other && one !== other ? joinsOf(one).get(other) : undefined;
}

/** The VPC that both are joined with, where two networks have no join of their own. */
export function peerBetween(a: NodeFacts, b: NodeFacts): NodeFacts | undefined {
  const [one, other] = [networkOf(a), networkOf(b)];
  if (!one || !other || areJoined(a, b)) return undefined;
  for (const [middle] of joinsOf(one)) {
    if (middle.kind === "vpc" && joinsOf(middle).has(other)) return middle;
  }
  return undefined;
}

/** Whether two networks state IPv4 ranges that share an address. */
export function haveOverlappingCidrs(a: NodeFacts, b: NodeFacts): boolean {
  const [one, other] = [a.get<string | null>("cidr"), b.get<string | null>("cidr")];
  return typeof one === "string" && typeof other === "string" && overlaps(one, other);
}
