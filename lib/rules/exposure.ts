import type { NodeFacts } from "./facts";

/** Whether anybody on the internet can open a connection to a node, as far as the drawing says. */
export function isExposed(node: NodeFacts): boolean {
  switch (node.kind) {
    case "api-gateway":
      return node.get("endpointType") !== "private";
    case "alb":
    case "nlb":
      return node.get("scheme") === "internet-facing";
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
    default:
      return node.traits.role === "service";
  }
}
