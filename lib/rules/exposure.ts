import type { NodeFacts } from "./facts";

/** The subnets that a node states it spans, as far as they are drawn. */
export const spannedSubnets = (node: NodeFacts): readonly NodeFacts[] =>
  (node.get<readonly { readonly subnet: string }[] | null>("subnets") ?? [])
    .map(({ subnet }) => node.diagram.get(subnet))
    .filter((subnet): subnet is NodeFacts => subnet?.kind === "subnet");

/**
 * A subnet that an internet-facing load balancer states and that is not public; its nodes get public
 * addresses that no route leads to (Elastic Load Balancing user guide, how it works).
 */
export const closedSubnetOf = (balancer: NodeFacts): NodeFacts | undefined =>
  spannedSubnets(balancer).find((subnet) => subnet.get("access") !== "public");

/** Whether its VPC turns away what comes from the internet (VPC user guide, security-vpc-bpa). */
export function isShutOff({ vpc }: NodeFacts): boolean {
  const mode = vpc?.get("blockPublicAccess");
  return mode === "ingress" || mode === "bidirectional";
}

/** Whether a node has an address that the internet knows, whatever its VPC turns away. */
export function hasPublicEntry(node: NodeFacts): boolean {
  switch (node.kind) {
    case "api-gateway":
      return node.get("endpointType") !== "private";
    case "alb":
    case "nlb":
      return node.get("scheme") === "internet-facing" && !closedSubnetOf(node);
    case "fargate":
      return (
        node.get("entry") === "internet-facing" ||
        (node.get("entry") === "none" &&
          node.get("publicIp") === true &&
          node.access.value === "public")
      );
    case "ec2":
      return node.get("publicIp") === true && node.access.value === "public";
    case "rds":
      return node.get("publiclyAccessible") === true && node.access.value === "public";
    case "lambda":
      return node.get("functionUrl") === true;
    default:
      return node.traits.role === "service";
  }
}

/** Whether anybody on the internet can open a connection to a node, as far as the drawing says. */
export const isExposed = (node: NodeFacts): boolean =>
  hasPublicEntry(node) && !(node.traits.needsVpc && isShutOff(node));
