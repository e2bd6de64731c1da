import type { Diagram, EdgeId, EdgeKind, NodeId } from "@/lib/model/types";
import { Draft } from "./draft";
import { kindBetween, refusalOfEnds } from "./edges";
import { type MakeId, type Outcome, refuse } from "./types";

interface ConnectArgs {
  readonly source: NodeId;
  readonly target: NodeId;
  /** Absent means a call; to or from a note it is always an annotation. */
  readonly kind?: EdgeKind;
  readonly makeId: MakeId;
}

/** Connects two nodes. Returns the new edge's id. */
export function connectNodes(
  diagram: Diagram,
  { source, target, kind = "calls", makeId }: ConnectArgs,
): Outcome<{ readonly edge: EdgeId }> {
  const draft = new Draft(diagram);
  const refusal = refusalOfEnds(draft, source, target);
  if (refusal) return refuse(refusal);
  const id = makeId("edge");
  draft.putEdge({ id, source, target, kind: kindBetween(draft, source, target, kind), props: {} });
  return { ok: true, diagram: draft.done(), edge: id };
}
