import type { Diagram, EdgeId, NodeId } from "@/lib/model/types";
import type { Finding, Judgement, Status, Verdict } from "@/lib/rules/types";

const fine: ReadonlySet<Status> = new Set(["direct", "via"]);

/** Whether a verdict asks for a look: everything but "works" and "not enough is known". */
export const isProblem = ({ status }: Pick<Verdict, "status">): boolean =>
  !fine.has(status) && status !== "unknown";

export const isFine = ({ status }: Pick<Verdict, "status">): boolean => fine.has(status);

export type Problem =
  | { readonly number: number; readonly edge: EdgeId; readonly verdict: Verdict }
  | { readonly number: number; readonly node: NodeId; readonly finding: Finding };

/**
 * What a picture numbers, from 1: the connections with a problem in drawing order, then the nodes
 * with one. The badges in the picture and the list below it both follow this.
 */
export function problemsOf(diagram: Diagram, judgement: Judgement): readonly Problem[] {
  const problems: Problem[] = [];
  for (const id of diagram.edges.keys()) {
    const verdict = judgement.verdicts.get(id);
    if (verdict && isProblem(verdict)) {
      problems.push({ number: problems.length + 1, edge: id, verdict });
    }
  }
  for (const finding of judgement.findings) {
    const isSerious = finding.severity === "error" || finding.severity === "warning";
    if (!isSerious || !("node" in finding.subject)) continue;
    const { node } = finding.subject;
    if (diagram.nodes.has(node)) problems.push({ number: problems.length + 1, node, finding });
  }
  return problems;
}
