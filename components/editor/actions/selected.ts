import type { Session } from "@/components/session/session";
import { remove } from "@/lib/commands/remove";

export const hasSelectedNodes = ({ view }: Session): boolean =>
  view.getState().selectedNodes.size > 0;

export const hasSelection = (session: Session): boolean =>
  hasSelectedNodes(session) || session.view.getState().selectedEdges.size > 0;

/** Deletes what is selected and returns how many parts that were. */
export function removeSelected(session: Session): number {
  const { selectedNodes, selectedEdges } = session.view.getState();
  const outcome = session.apply(
    remove(session.diagram(), { nodes: [...selectedNodes], edges: [...selectedEdges] }),
  );
  if (!outcome.ok) return 0;
  session.select([]);
  return selectedNodes.size + selectedEdges.size;
}
