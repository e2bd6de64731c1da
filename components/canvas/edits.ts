import type { Session } from "@/components/session/session";
import { setEdge } from "@/lib/commands/set-edge";
import { setLabel } from "@/lib/commands/set-label";
import type { EdgeId, NodeId } from "@/lib/model/types";

/** Ends editing in place: one undo step, or none when the text is as it was. */
export function commitLabel(session: Session, id: NodeId | EdgeId, label: string): void {
  session.view.setState({ editing: undefined });
  const diagram = session.diagram();
  const isNode = diagram.nodes.has(id);
  const outcome = isNode ? setLabel(diagram, { id, label }) : setEdge(diagram, { edge: id, label });
  if (!outcome.ok && outcome.code === "nothingToDo") return;
  session.apply(outcome);
}
