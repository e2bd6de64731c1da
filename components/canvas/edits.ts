import { namePart } from "@/components/session/name-part";
import type { Session } from "@/components/session/session";
import type { EdgeId, NodeId } from "@/lib/model/types";

/**
 * Ends editing in place: one undo step, or none when the text is as it was.
 * @param shown What stood there, which may be the name of the kind rather than a label.
 */
export function commitLabel(
  session: Session,
  id: NodeId | EdgeId,
  label: string,
  shown: string,
): void {
  session.view.setState({ editing: undefined });
  if (label !== shown) namePart(session, id, label);
}
