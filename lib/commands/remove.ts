import type { Diagram, EdgeId, NodeId } from "@/lib/model/types";
import { Draft } from "./draft";
import { type Outcome, refuse } from "./types";

interface RemoveArgs {
  readonly nodes?: readonly NodeId[];
  readonly edges?: readonly EdgeId[];
}

/** Removes nodes with everything inside them, edges, and the edges that touch a removed node. */
export function remove(diagram: Diagram, { nodes = [], edges = [] }: RemoveArgs): Outcome {
  const draft = new Draft(diagram);
  for (const id of edges) draft.removeEdge(id);
  draft.removeNodes(nodes);
  return draft.isChanged ? { ok: true, diagram: draft.done() } : refuse("nothingToDo");
}
