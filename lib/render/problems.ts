import type { Diagram, EdgeId, NodeId } from "@/lib/model/types";
import type { Finding, Judgement, Status, Verdict } from "@/lib/rules/types";

const fine: ReadonlySet<Status> = new Set(["direct", "via"]);

/** Whether a verdict asks for a look: everything but "works" and "not enough is known". */
export const isProblem = ({ status }: Pick<Verdict, "status">): boolean =>
  !fine.has(status) && status !== "unknown";

export const isFine = ({ status }: Pick<Verdict, "status">): boolean => fine.has(status);

export type Problem =
  | {
      readonly number: number;
      /** The connections that it concerns: one, or all along one way. */
      readonly edges: readonly EdgeId[];
      /** The verdict of the first of them. */
      readonly verdict: Verdict;
    }
  | { readonly number: number; readonly node: NodeId; readonly finding: Finding };

/** The same for verdicts that say the same of the same way; API to link and link to target are one. */
function wayOf({ edge, primary, variant, hops }: Verdict): string {
  const way = hops.flatMap(({ node }) => node ?? []);
  return JSON.stringify([primary, variant, ...(way.length > 0 ? way : [edge])]);
}

/**
 * What a picture numbers, from 1: the connections with a problem in drawing order, then the nodes
 * with one. The badges in the picture and the list below it both follow this.
 */
export function problemsOf(diagram: Diagram, judgement: Judgement): readonly Problem[] {
  const byWay = new Map<string, { readonly edges: EdgeId[]; readonly verdict: Verdict }>();
  for (const id of diagram.edges.keys()) {
    const verdict = judgement.verdicts.get(id);
    if (!verdict || !isProblem(verdict)) continue;
    const way = wayOf(verdict);
    const known = byWay.get(way);
    if (known) known.edges.push(id);
    else byWay.set(way, { edges: [id], verdict });
  }
  const problems: Problem[] = [...byWay.values()].map((problem, i) => ({
    ...problem,
    number: i + 1,
  }));
  for (const finding of judgement.findings) {
    const isSerious = finding.severity === "error" || finding.severity === "warning";
    if (!isSerious || !("node" in finding.subject)) continue;
    const { node } = finding.subject;
    if (diagram.nodes.has(node)) problems.push({ number: problems.length + 1, node, finding });
  }
  return problems;
}
