import { applyFix } from "@/lib/commands/apply-fix";
import type { FixEdit } from "@/lib/model/edits";
import type { Diagram, NodeId } from "@/lib/model/types";
import { makeId } from "./make-id";
import type { Session } from "./session";

type Planned = ReturnType<typeof applyFix>;

const known = new WeakMap<Diagram, Map<string, Planned>>();

/**
 * What a plan would make of the open diagram. Worked out once per diagram and plan, so that what
 * is shown beforehand, ids and places included, is what applying it makes.
 */
export function planOf(session: Session, edits: readonly FixEdit[]): Planned {
  const diagram = session.diagram();
  const plans = known.get(diagram) ?? new Map<string, Planned>();
  known.set(diagram, plans);
  const key = JSON.stringify(edits);
  const planned = plans.get(key) ?? applyFix(diagram, { fix: { edits }, makeId });
  plans.set(key, planned);
  return planned;
}

interface PreviewOptions {
  /** Asked for by a press rather than by pointing: the view goes there, and it stays. */
  readonly isPinned?: boolean;
  /** What is pointed out among what the plan makes. */
  readonly highlighted?: NodeId;
}

/** Shows on the canvas what a plan would change, as ghosts, until the diagram changes. */
export function previewPlan(
  session: Session,
  edits: readonly FixEdit[],
  { isPinned = false, highlighted }: PreviewOptions = {},
): void {
  const planned = planOf(session, edits);
  const { previewed, highlighted: shown } = session.view.getState();
  const isShown =
    planned.ok && previewed?.after === planned.diagram && previewed.isPinned === isPinned;
  if (isShown && shown === highlighted) return;
  session.view.setState({
    highlighted,
    previewed: planned.ok
      ? { before: session.diagram(), after: planned.diagram, isPinned }
      : undefined,
  });
}

/** Takes away what is shown beforehand and what is pointed out. */
export function endPreview(session: Session): void {
  const { previewed, highlighted } = session.view.getState();
  if (previewed === undefined && highlighted === undefined) return;
  session.view.setState({ previewed: undefined, highlighted: undefined });
}

/** Carries out a plan as one undo step, says so, and brings what it made into view. */
export function carryOut(
  session: Session,
  edits: readonly FixEdit[],
  announcement: string,
): boolean {
  const outcome = session.apply(planOf(session, edits));
  if (!outcome.ok) return false;
  endPreview(session);
  session.view.setState({ announcement });
  const selected = [...session.view.getState().selectedEdges];
  session.canvas?.reveal({ nodes: [...outcome.created.values()], edges: selected });
  return true;
}
