import { fact } from "./derive";
import type { Access, Egress, Fact, NodeFacts } from "./facts";
import { stated } from "./stated";

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

/** A node's way to the internet (VPC user guide): a NAT gateway is assumed for a private subnet. */
export function egressOf(node: NodeFacts): Fact<Egress> {
  const { access, vpc } = node;
  if (access.value === "isolated") return fact("none", access.source);
  if (access.value === "public") return fact("igw", access.source);
  return node.diagram.within(vpc, "nat-gateway").length > 0
    ? fact("nat", "derived")
    : fact("nat", "assumed");
}

/** Whether two nodes stand in different drawn VPCs. An undrawn VPC is taken to be the other's. */
export const isInOtherVpc = (a: NodeFacts, b: NodeFacts): boolean =>
  a.vpc !== undefined && b.vpc !== undefined && a.vpc !== b.vpc;
