import type { Diagram, EdgeId, NodeId } from "@/lib/model/types";
import { Draft } from "./draft";
import { kindBetween, refusalOfEnds } from "./edges";
import { type Outcome, refuse } from "./types";

interface ReconnectArgs {
  readonly edge: EdgeId;
  readonly source?: NodeId | undefined;
  readonly target?: NodeId | undefined;
}

/** Moves one end of an edge, or both, to other nodes. Returns the edge's id. */
export function reconnectEdge(
  diagram: Diagram,
  args: ReconnectArgs,
): Outcome<{ readonly edge: EdgeId }> {
  const draft = new Draft(diagram);
  const edge = diagram.edges.get(args.edge);
  if (!edge) return refuse("notFound");
  const { source = edge.source, target = edge.target } = args;
  if (source === edge.source && target === edge.target) return refuse("nothingToDo");
  const refusal = refusalOfEnds(draft, source, target, edge.id);
  if (refusal) return refuse(refusal);
  const kind = kindBetween(draft, source, target, edge.kind);
  draft.putEdge({ ...edge, source, target, kind });
  return { ok: true, diagram: draft.done(), edge: edge.id };
}
