import type { DiagramEdge } from "@/lib/model/types";
import { rule as ruleFailed } from "./base/base009-rule-failed";
import type { Call } from "./call";
import type { Facts } from "./diagram-facts";
import type { Line, NodeFacts } from "./facts";
import { type Match, matchesOf } from "./judge";
import { namesOf } from "./names";
import { type Basis, type Finding, type RuleId, severities, type TextData } from "./types";

/** Why a rule's finding on a connection is accepted; undefined where it is not. */
export const acceptedBy = (edge: DiagramEdge, rule: RuleId): string | undefined =>
  edge.accepted?.find((acceptance) => acceptance.rule === rule)?.reason;

/** What a rule says beside the names every text has; nothing where it fails. */
function dataOf({ rule, call }: Match): TextData {
  try {
    return rule.data?.(call) ?? {};
  } catch {
    return {};
  }
}

/** A match as a finding about its connection, or about the node that causes it. */
export function findingOfCall(match: Match): Finding {
  const { rule, variant, situation, call, failed } = match;
  const node = rule.call?.subject?.(call);
  const accepted = acceptedBy(call.edge, rule.id);
  return {
    id: `${rule.id}:${failed ?? node?.id ?? call.edge.id}`,
    rule: rule.id,
    variant,
    severity: situation.severity,
    subject: node ? { node: node.id } : { edge: call.edge.id },
    data: {
      ...namesOf(call),
      ...dataOf(match),
      ...(node && { node: { node: node.id } }),
      ...(failed && { rule: failed }),
    },
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

/** What the rules find of a connection that is not fine. */
export const findingsOfLine = (line: Line, facts: Facts): readonly Finding[] =>
  matchesOf(line, facts)
    .filter(({ rule, situation }) => situation.severity !== "ok" && rule.stage !== "fallback")
    .map(findingOfCall);

/** What the rules say of a node by itself. */
export function findingsOfNode(node: NodeFacts, basis: Basis): readonly Finding[] {
  const facts = node.diagram;
  const subject = { node: node.id };
  return facts.book.forNode(basis, node).flatMap((rule): readonly Finding[] => {
    const { id } = rule;
    let variant: string | undefined;
    try {
      variant = rule.node?.check(node, facts);
    } catch {
      const data = { rule: id, node: subject };
      const { severity } = ruleFailed.situations.failed;
      const failure = { rule: ruleFailed.id, variant: "failed", severity, subject, data };
      return [{ id: `${ruleFailed.id}:${id}`, ...failure }];
    }
    const situation = variant && rule.situations[variant];
    if (!situation) return [];
    const { vpc } = node;
    const data = { node: subject, ...(vpc && { vpc: { node: vpc.id } }) };
    const { severity } = situation;
    return [
      { id: `${id}:${node.id}`, rule: id, variant: variant as string, severity, subject, data },
    ];
  });
}

const severityRank = new Map(severities.map((severity, rank) => [severity, rank]));

/**
 * Findings with the most severe first, otherwise in the order they came. A cause that shows on
 * several connections is told once, and is accepted only where all of them accept it.
 */
export function listOf(ofLines: Iterable<Finding>, ofNodes: Iterable<Finding>): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const finding of ofLines) {
    const known = found.get(finding.id);
    const isOpen = known?.accepted !== undefined && finding.accepted === undefined;
    if (!known || isOpen) found.set(finding.id, finding);
  }
  for (const finding of ofNodes) if (!found.has(finding.id)) found.set(finding.id, finding);
  const rankOf = (finding: Finding) => severityRank.get(finding.severity) ?? 0;
  return [...found.values()].sort((a, b) => rankOf(a) - rankOf(b));
}

/** Everything found in a diagram that is not fine. */
export function findAll(facts: Facts, basis: Basis): readonly Finding[] {
  const ofLines = [...facts.lines].flatMap((line) => findingsOfLine(line, facts));
  const ofNodes = [...facts.nodes()].flatMap((node) => findingsOfNode(node, basis));
  return listOf(ofLines, ofNodes);
}
