import { resourceOf } from "@/lib/catalog";
import type { Diagram, DiagramNode, NodeId, Point, Size } from "@/lib/model/types";
import { Draft, rectOf, withParent } from "./draft";
import { boundsOf, inset, type Rect, subtract } from "./geometry";
import { fitContent, growDraft, pushSiblings, setRect } from "./grow";
import { type Outcome, refuse } from "./types";

/** The wanted box, not below the smallest size of the kind and not within the content. */
function allowedRect(draft: Draft, node: DiagramNode, wanted: Rect): Rect {
  const { minSize } = resourceOf(node.kind);
  const before = rectOf(node);
  let [left, top] = [wanted.x, wanted.y];
  let [right, bottom] = [left + wanted.width, top + wanted.height];
  const content = draft.children(node.id).map(rectOf);
  if (content.length > 0) {
    const { x, y, width, height } = boundsOf(content);
    left = Math.min(left, before.x + x - inset.side);
    top = Math.min(top, before.y + y - inset.top);
    right = Math.max(right, before.x + x + width + inset.side);
    bottom = Math.max(bottom, before.y + y + height + inset.bottom);
  }
  // The border that was dragged gives way.
  if (left === before.x) right = Math.max(right, left + minSize.width);
  else left = Math.min(left, right - minSize.width);
  if (top === before.y) bottom = Math.max(bottom, top + minSize.height);
  else top = Math.min(top, bottom - minSize.height);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const isWithin = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** A container takes in the siblings it was drawn around, for they look as if they stood in it. */
function takeIn(draft: Draft, id: NodeId): void {
  const container = draft.nodes.get(id);
  if (!container) return;
  const around = rectOf(container);
  for (const sibling of draft.children(container.parent)) {
    if (sibling.id === id || !isWithin(rectOf(sibling), around)) continue;
    draft.putNode(withParent(sibling, id, subtract(sibling.position, around)));
  }
}

interface ResizeArgs {
  readonly id: NodeId;
  /** New upper left corner relative to its container; absent or undefined leaves it. */
  readonly position?: Point | undefined;
  readonly size: Size;
}

/**
 * Gives a node another size, never below its kind's smallest nor below its content, which stays
 * where it is on the canvas. A container takes in siblings that it now covers whole, pushes those
 * it covers in part, and its own container grows.
 */
export function resizeNode(diagram: Diagram, { id, position, size }: ResizeArgs): Outcome {
  const draft = new Draft(diagram);
  const node = diagram.nodes.get(id);
  if (!node) return refuse("notFound");
  const before = rectOf(node);
  const after = allowedRect(draft, node, { ...(position ?? node.position), ...size });
  if (isWithin(before, after) && isWithin(after, before)) return refuse("nothingToDo");
  setRect(draft, id, after);
  if (draft.isContainer(id)) {
    takeIn(draft, id);
    fitContent(draft, id);
    pushSiblings(draft, id, before);
  }
  growDraft(draft, node.parent);
  return { ok: true, diagram: draft.done() };
}
