import type { Diagram, EdgeId, NodeId } from "@/lib/model/types";
import type { Finding, Judgement, Status, Verdict } from "@/lib/rules/types";

const fine: ReadonlySet<Status> = new Set(["direct", "via"]);

export const isFine = ({ status }: Pick<Verdict, "status">): boolean => fine.has(status);

/** Whether somebody lives with what a verdict says. What is fine asks nobody to. */
export const isAccepted = ({ status, accepted }: Pick<Verdict, "status" | "accepted">): boolean =>
  !fine.has(status) && accepted !== undefined;

/** Whether the diagram takes what a rule finds for information, whatever the rule takes it for. */
const isToldOnly = ({ primary, diagram: { rules = {} } }: Verdict): boolean =>
  Object.hasOwn(rules, primary) && rules[primary] === "info";

/**
 * Whether a verdict asks for a look: everything but "works", "not enough is known", what is for
 * information only in this diagram, and what somebody lives with.
 */
export const isProblem = (verdict: Verdict): boolean =>
  !isFine(verdict) && verdict.status !== "unknown" && !isToldOnly(verdict) && !isAccepted(verdict);

export type Problem =
  | {
      readonly number: number;
      /** The connections that it concerns: one, or all along one way. */
      readonly edges: readonly EdgeId[];
      /** The verdict of the first of them. */
      readonly verdict: Verdict;
      /** What is wrong beside a verdict that is accepted; absent where the verdict itself says it. */
      readonly finding?: Finding;
    }
  | { readonly number: number; readonly node: NodeId; readonly finding: Finding };

/** The same for verdicts that say the same of the same way; API to link and link to target are one. */
function wayOf({ edge, primary, variant, hops }: Verdict): string {
  const way = hops.flatMap(({ node }) => node ?? []);
  return JSON.stringify([primary, variant, ...(way.length > 0 ? way : [edge])]);
}

const isSerious = ({ severity, accepted }: Finding): boolean =>
  (severity === "error" || severity === "warning") && accepted === undefined;

/** The first thing that is wrong with a connection beside its verdict, which is accepted. */
const nextOf = (id: EdgeId, { findings }: Judgement): Finding | undefined =>
  findings.find(
    (finding) => isSerious(finding) && "edge" in finding.subject && finding.subject.edge === id,
  );

/**
 * What a picture numbers, from 1: the connections with a problem in drawing order, then the nodes
 * with one. What is accepted has no number. The badges in the picture and the list below it both
 * follow this.
 */
export function problemsOf(diagram: Diagram, judgement: Judgement): readonly Problem[] {
  interface Found {
    readonly edges: EdgeId[];
    readonly verdict: Verdict;
    readonly finding?: Finding;
  }
  const byWay = new Map<string, Found>();
  for (const id of diagram.edges.keys()) {
    const verdict = judgement.verdicts.get(id);
    if (!verdict) continue;
    if (isAccepted(verdict)) {
      const finding = nextOf(id, judgement);
      if (finding) byWay.set(finding.id, { edges: [id], verdict, finding });
    } else if (isProblem(verdict)) {
      const way = wayOf(verdict);
      const known = byWay.get(way);
      if (known) known.edges.push(id);
      else byWay.set(way, { edges: [id], verdict });
    }
  }
  const problems: Problem[] = [...byWay.values()].map((problem, i) => ({
    ...problem,
    number: i + 1,
  }));
  for (const finding of judgement.findings) {
    if (!isSerious(finding) || !("node" in finding.subject)) continue;
    const { node } = finding.subject;
    if (diagram.nodes.has(node)) problems.push({ number: problems.length + 1, node, finding });
  }
  return problems;
}

/** Something that somebody lives with, and why: a verdict, or what was found beside one. */
export type Accepted = { readonly reason: string } & (
  | { readonly verdict: Verdict }
  | { readonly finding: Finding }
);

/** Everything accepted in a diagram, connections in drawing order first. */
export function acceptedIn(diagram: Diagram, judgement: Judgement): readonly Accepted[] {
  const byWay = new Map<string, Accepted>();
  const told = new Set<string>();
  for (const id of diagram.edges.keys()) {
    const verdict = judgement.verdicts.get(id);
    if (!verdict?.accepted || !isAccepted(verdict)) continue;
    const { accepted: reason, primary } = verdict;
    told.add(`${primary}:${id}`);
    const key = JSON.stringify([wayOf(verdict), reason]);
    if (!byWay.has(key)) byWay.set(key, { verdict, reason });
  }
  const beside = judgement.findings.flatMap((finding): readonly Accepted[] => {
    const { accepted: reason, subject } = finding;
    const isDrawn =
      "edge" in subject ? diagram.edges.has(subject.edge) : diagram.nodes.has(subject.node);
    return reason === undefined || !isDrawn || told.has(finding.id) ? [] : [{ finding, reason }];
  });
  return [...byWay.values(), ...beside];
}
