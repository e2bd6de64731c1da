import type { NodeFacts } from "./facts";
import { stated } from "./stated";

/** One inbound rule of a security group: who may connect, and to which port (any, if none is given). */
export interface IngressRule {
  readonly source: string;
  readonly port?: number;
}

/** The security groups a node stands in or carries. */
export function securityGroupsOf(node: NodeFacts): readonly NodeFacts[] {
  const around = node.containers.filter((container) => container.kind === "security-group");
  const carried = stated(node.node, "securityGroups") as readonly { group: string }[] | undefined;
  if (!carried) return around;
  const named = carried.map(({ group }) => node.diagram.get(group));
  const groups = named.filter((group) => group?.kind === "security-group");
  return [...new Set([...around, ...(groups as NodeFacts[])])];
}

/** Inbound rules of a node's security groups, or undefined where none are stated. */
export const ingressOf = (node: NodeFacts): readonly IngressRule[] | undefined =>
  node.derived("ingress", () => {
    const lists = node.securityGroups
      .map((group) => stated(group.node, "ingress"))
      .filter((list) => list !== undefined);
    return lists.length === 0 ? undefined : (lists.flat() as unknown as IngressRule[]);
  });

/**
 * Whether a target's security groups let a source in on a port: false only where the stated rules
 * rule it out, for unknown is not forbidden. A CIDR block counts as admitting, since no addresses
 * are known (VPC user guide, security-group-rules).
 */
export function admits(target: NodeFacts, source: NodeFacts, port?: number): boolean {
  const ingress = ingressOf(target);
  if (!ingress) return true;
  // Which security group an undrawn one is cannot be told; only an empty list keeps everyone out.
  if (source.securityGroups.length === 0 && ingress.length > 0) return true;
  return ingress.some((rule) => {
    if (port !== undefined && rule.port !== undefined && rule.port !== port) return false;
    if (!target.diagram.get(rule.source)) return rule.source.includes("/");
    const around = [...source.containers, ...source.securityGroups];
    return rule.source === source.id || around.some(({ id }) => id === rule.source);
  });
}
