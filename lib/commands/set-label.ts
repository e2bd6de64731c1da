import type { Diagram, EdgeId, NodeId } from "@/lib/model/types";
import { Draft } from "./draft";
import { withLabel } from "./statements";
import { type Outcome, refuse } from "./types";

/** Names a node or an edge; a blank label takes the name away. The same diagram if nothing changes. */
export function setLabel(
  diagram: Diagram,
  { id, label }: { readonly id: NodeId | EdgeId; readonly label: string },
): Outcome {
  const draft = new Draft(diagram);
  const node = diagram.nodes.get(id);
  const edge = diagram.edges.get(id);
  if (node) draft.putNode(withLabel(node, label));
  else if (edge) draft.putEdge(withLabel(edge, label));
  else return refuse("notFound");
  return { ok: true, diagram: draft.done() };
}
