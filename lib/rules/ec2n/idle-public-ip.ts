import type { NodeFacts } from "../facts";

/** Instances, and ECS tasks that nothing stands in front of, are reached at their own address. */
const hasOwnAddress = (node: NodeFacts) =>
  node.kind === "ec2" || (node.get("platform") === "ecs" && node.get("entry") === "none");

/**
 * Whether a node has a public address in a drawn subnet with no route to an internet gateway, so
 * that the address reaches nobody and nobody reaches it.
 */
export const hasIdlePublicIp = (node: NodeFacts): boolean =>
  node.subnet !== undefined &&
  node.access.value !== "public" &&
  node.get("publicIp") === true &&
  hasOwnAddress(node);
