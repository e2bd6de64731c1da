import { sizeOf } from "@/lib/catalog";
import { resizeNode } from "@/lib/commands/resize-node";
import { setLabel } from "@/lib/commands/set-label";
import type { ApplyOptions } from "@/lib/document/types";
import type { Diagram, EdgeId, NodeId } from "@/lib/model/types";
import { cardWidthFor, shapeOf } from "@/lib/render/node-text";
import type { Session } from "./session";

function grown(diagram: Diagram, id: NodeId): Diagram {
  const node = diagram.nodes.get(id);
  if (!node?.label || shapeOf(node) !== "card") return diagram;
  const size = sizeOf(node);
  const width = cardWidthFor(size, node.label);
  if (width <= size.width) return diagram;
  const outcome = resizeNode(diagram, { id, size: { ...size, width } });
  return outcome.ok ? outcome.diagram : diagram;
}

/** Names a node or an edge as one undo step; a card grows with its name, up to a limit. */
export function namePart(
  session: Session,
  id: NodeId | EdgeId,
  label: string,
  options?: ApplyOptions,
): void {
  const outcome = setLabel(session.diagram(), { id, label });
  session.apply(outcome.ok ? { ok: true, diagram: grown(outcome.diagram, id) } : outcome, options);
}
