import type { Diagram, EdgeId, EdgeKind } from "@/lib/model/types";
import { Draft } from "./draft";
import { kindBetween } from "./edges";
import { type Statements, stateProps, withLabel } from "./statements";
import { type Outcome, refuse } from "./types";

interface SetEdgeArgs {
  readonly edge: EdgeId;
  /** An edge to or from a note stays an annotation, and no other becomes one. */
  readonly kind?: EdgeKind;
  /** A blank one takes the label away. */
  readonly label?: string;
  /** `undefined` takes a setting back. */
  readonly props?: Statements;
}

/** Changes what an edge is, says or states. The same diagram if nothing changes. */
export function setEdge(diagram: Diagram, args: SetEdgeArgs): Outcome {
  const edge = diagram.edges.get(args.edge);
  if (!edge) return refuse("notFound");
  const draft = new Draft(diagram);
  const kind = args.kind ? kindBetween(draft, edge.source, edge.target, args.kind) : edge.kind;
  const props = stateProps(edge.props, args.props ?? {});
  const isSame = kind === edge.kind && props === edge.props;
  const next = isSame ? edge : { ...edge, kind, props };
  draft.putEdge(args.label === undefined ? next : withLabel(next, args.label));
  return { ok: true, diagram: draft.done() };
}
