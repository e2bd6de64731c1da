import type { DiagramEdge } from "@/lib/model/types";
import type { Call } from "./call";
import type { Facts, NodeFacts } from "./facts";
import { type Match, matchesOf, nodeRules } from "./judge";
import { namesOf } from "./names";
import { type Basis, type Finding, type RuleId, severities } from "./types";

/** Why a rule's finding on a connection is accepted; undefined where it is not. */
export const acceptedBy = (edge: DiagramEdge, rule: RuleId): string | undefined =>
  edge.accepted?.find((acceptance) => acceptance.rule === rule)?.reason;

/** A match as a finding about its connection, or about the node that causes it. */
export function findingOfCall({ rule, variant, situation, call }: Match): Finding {
  const node = rule.call?.subject?.(call);
  const accepted = acceptedBy(call.edge, rule.id);
  return {
    id: `${rule.id}:${node?.id ?? call.edge.id}`,
    rule: rule.id,
    variant,
    severity: situation.severity,
    subject: node ? { node: node.id } : { edge: call.edge.id },
    data: { ...namesOf(call), ...rule.data?.(call), ...(node && { node: { node: node.id } }) },
    ...(accepted !== undefined && { accepted }),
  };
}

/** DIAG006: told by a verdict that assumes something, beside what its rules say. */
export const restsOnAssumptions = ({ edge }: Call): Finding => ({
  id: `DIAG006:${edge.id}`,
  rule: "DIAG006",
  variant: "assumed",
  severity: "info",
  subject: { edge: edge.id },
  data: {},
});

/** What the rules say of a node by itself. */
export function findingsOfNode(node: NodeFacts, basis: Basis): readonly Finding[] {
  return nodeRules(basis, node).flatMap((rule): readonly Finding[] => {
    const variant = rule.node?.check(node, node.diagram);
    const situation = variant && rule.situations[variant];
    if (!situation) return [];
    const { vpc } = node;
    return [
      {
        id: `${rule.id}:${node.id}`,
        rule: rule.id,
        variant,
        severity: situation.severity,
        subject: { node: node.id },
        data: { node: { node: node.id }, ...(vpc && { vpc: { node: vpc.id } }) },
      },
    ];
  });
}

const severityRank = new Map(severities.map((severity, rank) => [severity, rank]));

/**
 * Everything found in a diagram that is not fine, the most severe first and in drawing order
 * within a severity; a cause that shows on several connections is told once.
 */
export function findAll(facts: Facts, basis: Basis): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const edge of facts.source.edges.values()) {
    for (const match of matchesOf(edge, facts)) {
      if (match.situation.severity === "ok" || match.rule.stage === "fallback") continue;
      const finding = findingOfCall(match);
      if (!found.has(finding.id)) found.set(finding.id, finding);
    }
  }
  for (const node of facts.nodes()) {
    for (const finding of findingsOfNode(node, basis)) {
      if (!found.has(finding.id)) found.set(finding.id, finding);
    }
  }
  const rankOf = (finding: Finding) => severityRank.get(finding.severity) ?? 0;
  return [...found.values()].sort((a, b) => rankOf(a) - rankOf(b));
}
