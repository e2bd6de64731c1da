import { factsOf } from "./facts";
import { judgeEdge } from "./judge";
import type { Need, Verdict } from "./types";

/** Whether a VPC link is needed, by the answer the verdict's basis does not follow. */
export function otherBasisAnswer({ edge, diagram, basis }: Verdict): Need | undefined {
  const call = diagram.edges.get(edge);
  const facts = factsOf(diagram, basis === "notes" ? "aws" : "notes");
  return call && judgeEdge(call, facts)?.needs.vpcLink;
}
