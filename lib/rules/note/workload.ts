import { isBalancer } from "../call";
import type { NodeFacts } from "../facts";

/**
 * What the study notes would call a node: they know serverless compute and EC2, and look through a
 * load balancer at what runs behind it.
 */
export function workloadOf(
  node: NodeFacts | undefined,
): "lambda" | "container" | "ec2" | undefined {
  if (!node) return undefined;
  if (node.kind === "lambda") return "lambda";
  if (node.kind === "fargate") return "container";
  if (node.kind === "ec2") return "ec2";
  if (!isBalancer(node)) return undefined;
  const behind = new Set(node.workloads.map((workload) => workloadOf(workload)));
  const [only] = behind;
  return behind.size === 1 ? only : undefined;
}
