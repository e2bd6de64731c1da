import { sizeOf } from "@/lib/catalog";
import type { Diagram, NodeId, Point, Size } from "@/lib/model/types";
import { Draft } from "./draft";
import { samePoint } from "./geometry";
import { type Outcome, refuse } from "./types";

interface Placement {
  /** Relative to the node's container. */
  readonly position: Point;
  readonly size?: Size;
}

/** Takes over the places that a layout found. Ids that are not in the diagram are passed over. */
export function applyLayout(diagram: Diagram, layout: ReadonlyMap<NodeId, Placement>): Outcome {
  const draft = new Draft(diagram);
  for (const [id, { position, size }] of layout) {
    const node = diagram.nodes.get(id);
    if (!node) continue;
    const before = sizeOf(node);
    const isResized =
      size !== undefined && (size.width !== before.width || size.height !== before.height);
    if (!isResized && samePoint(node.position, position)) continue;
    draft.putNode(isResized ? { ...node, position, size } : { ...node, position });
  }
  return draft.isChanged ? { ok: true, diagram: draft.done() } : refuse("nothingToDo");
}
