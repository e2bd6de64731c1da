import type { Call } from "./call";
import type { NodeFacts } from "./facts";

/** One inbound rule of a security group: who may connect, and to which port (any, if none is given). */
export interface IngressRule {
  readonly source: string;
  readonly port?: number;
}

/** One outbound rule of a security group: what may be connected to, and on which port. */
export interface EgressRule {
  readonly target: string;
  readonly port?: number;
}

type Row = Readonly<Record<string, string | number>>;

/** The inbound rules that one security group states, as they are written. */
export const statedIngressOf = (group: NodeFacts) =>
  (group.get<readonly Row[] | null>("ingress") ?? []) as unknown as readonly (IngressRule & Row)[];

/** The outbound rules that one security group states, as they are written. */
export const statedEgressOf = (group: NodeFacts) =>
  (group.get<readonly Row[] | null>("egress") ?? []) as unknown as readonly (EgressRule & Row)[];

/** Shared by all that have none, and never written to. */
const none: readonly NodeFacts[] = [];

/** The security groups that a node names in its own settings, where they are drawn. */
export const carriedGroupsOf = (node: NodeFacts): readonly NodeFacts[] =>
  node
    .get<readonly { readonly group: string }[] | null>("securityGroups")
    ?.map(({ group }) => node.diagram.get(group))
    .filter((group): group is NodeFacts => group?.kind === "security-group") ?? none;

/** The security groups a node stands in or carries. */
export function securityGroupsOf(node: NodeFacts): readonly NodeFacts[] {
  const carried = carriedGroupsOf(node);
  if (carried.length === 0 && !node.container("security-group")) return none;
  const around = node.containers.filter((container) => container.kind === "security-group");
  return [...new Set([...around, ...carried])];
}

/** The rules that all groups of a node come to; undefined where a group leaves them open. */
function rulesOf<Rule>(node: NodeFacts, direction: "ingress" | "egress") {
  // Most nodes have no group, and nothing needs to be kept for them.
  if (node.securityGroups.length === 0) return undefined;
  return node.derived(`${direction} of groups`, (): readonly Rule[] | undefined => {
    const lists = node.securityGroups.map((group) => group.get(direction));
    return lists.includes(null) ? undefined : (lists.flat() as unknown as readonly Rule[]);
  });
}

/**
 * Inbound rules of a node's security groups, or undefined where they are not all stated: groups add
 * up, so that one which says nothing may admit what the others do not.
 */
export const ingressOf = (node: NodeFacts): readonly IngressRule[] | undefined =>
  rulesOf<IngressRule>(node, "ingress");

/** Outbound rules, or undefined where a group states none: such a group lets everything out. */
export const egressRulesOf = (node: NodeFacts): readonly EgressRule[] | undefined =>
  rulesOf<EgressRule>(node, "egress");

const fitsPort = (rule: { readonly port?: number }, port: number | undefined): boolean =>
  port === undefined || rule.port === undefined || rule.port === port;

const namesPlace = (node: NodeFacts, id: string): boolean =>
  node.id === id ||
  node.containers.some((container) => container.id === id) ||
  node.securityGroups.some((group) => group.id === id);

/** It calls from where no security group of yours applies: only an address range admits it. */
export const isOutsideGroups = (node: NodeFacts): boolean =>
  node.is("internet-user", "external-api", "on-premises", "api-gateway", "sns") ||
  (node.kind === "cloudfront" && node.get("origin") === "public") ||
  (node.kind === "lambda" && !node.isInVpc);

/**
 * Whether a target's security groups let a source in on a port: false only where the stated rules
 * rule it out, for unknown is not forbidden. A CIDR block, a prefix list or any other name that is
 * not drawn counts as admitting, since no addresses are known (VPC user guide, security-group-rules).
 */
export function admits(target: NodeFacts, source: NodeFacts, port?: number): boolean {
  const ingress = ingressOf(target);
  if (!ingress) return true;
  // Which security group an undrawn one is cannot be told; only an empty list keeps everyone out.
  const isUnknown = source.securityGroups.length === 0 && !isOutsideGroups(source);
  if (isUnknown && ingress.length > 0) return true;
  return ingress.some(
    (rule) =>
      fitsPort(rule, port) && (!target.diagram.get(rule.source) || namesPlace(source, rule.source)),
  );
}

/** Whether a node has an address that a rule can name by a group: it stands in a VPC. */
const canCarryGroup = (node: NodeFacts): boolean => node.isInVpc;

/**
 * Whether a source's security groups let it connect to a target on a port; false only where all its
 * groups state outbound rules and none fits. What leads to a service through an endpoint of the VPC
 * may be named by that endpoint.
 */
export function letsOut(source: NodeFacts, target: NodeFacts, port?: number): boolean {
  const egress = egressRulesOf(source);
  if (!egress) return true;
  const isUnknown = canCarryGroup(target) && target.securityGroups.length === 0;
  if (isUnknown && egress.length > 0) return true;
  const ends = canCarryGroup(target)
    ? [target]
    : [target, ...source.diagram.within(source.vpc, "vpc-endpoint")];
  return egress.some(
    (rule) =>
      fitsPort(rule, port) &&
      (!source.diagram.get(rule.target) || ends.some((end) => namesPlace(end, rule.target))),
  );
}

/** Ports that a kind of target usually listens on. */
const usualPorts: Readonly<Record<string, readonly number[]>> = {
  rds: [3306, 5432, 1433, 1521],
  "rds-proxy": [3306, 5432, 1433],
  elasticache: [6379, 11211],
  "vpc-endpoint": [443],
};

/**
 * The port of a call: the one its connection states, else the usual one of its target where the
 * given rules name exactly one such port; undefined where neither tells.
 */
export function portOf(
  { edge, target }: Call,
  rules: readonly { readonly port?: number }[] = [],
): number | undefined {
  const { port } = edge.props;
  if (typeof port === "number") return port;
  const usual = usualPorts[target.kind] ?? [];
  const named = usual.filter((one) => rules.some((rule) => rule.port === one));
  return named.length === 1 ? named[0] : undefined;
}
