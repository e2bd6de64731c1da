import type { Diagram, NodeId } from "@/lib/model/types";
import { Draft, rectOf } from "./draft";
import { add, centreOf, gap, inset, overlaps, type Rect, subtract } from "./geometry";

/** The box a container needs for what it holds; never smaller than it is. */
function neededRect(draft: Draft, id: NodeId, now: Rect): Rect {
  let [left, top, right, bottom] = [0, 0, now.width, now.height];
  for (const child of draft.children(id)) {
    const { x, y, width, height } = rectOf(child);
    left = Math.min(left, x - inset.side);
    top = Math.min(top, y - inset.top);
    right = Math.max(right, x + width + inset.side);
    bottom = Math.max(bottom, y + height + inset.bottom);
  }
  return { x: now.x + left, y: now.y + top, width: right - left, height: bottom - top };
}

/** Gives a node another box; what it holds stays where it is on the canvas. */
export function setRect(draft: Draft, id: NodeId, rect: Rect): void {
  const node = draft.nodes.get(id);
  if (!node) return;
  const { x, y, width, height } = rect;
  const position = { x, y };
  const shift = subtract(node.position, position);
  draft.putNode({ ...node, position, size: { width, height } });
  if (shift.x === 0 && shift.y === 0) return;
  for (const child of draft.children(id)) {
    draft.putNode({ ...child, position: add(child.position, shift) });
  }
}

const directions = ["right", "down", "left", "up"] as const;

/** Moves a box one way until it comes near none of the obstacles. */
function slide(rect: Rect, way: (typeof directions)[number], obstacles: readonly Rect[]): Rect {
  let at = rect;
  for (;;) {
    const hit = obstacles.find((obstacle) => overlaps(at, obstacle, gap));
    if (!hit) return at;
    if (way === "right") at = { ...at, x: hit.x + hit.width + gap };
    else if (way === "down") at = { ...at, y: hit.y + hit.height + gap };
    else if (way === "left") at = { ...at, x: hit.x - at.width - gap };
    else at = { ...at, y: hit.y - at.height - gap };
  }
}

const distance = (a: Rect, b: Rect): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

/**
 * Moves the siblings out of the way of a node that has become larger, each the shortest way, and
 * those that these come upon in turn. What overlapped before is left as it is.
 */
export function pushSiblings(draft: Draft, id: NodeId, before: Rect): void {
  const node = draft.nodes.get(id);
  if (!node) return;
  const grown = rectOf(node);
  const middle = centreOf(grown);
  const away = (rect: Rect): number => {
    const { x, y } = centreOf(rect);
    return (x - middle.x) ** 2 + (y - middle.y) ** 2;
  };
  const siblings = draft
    .children(node.parent)
    .filter((sibling) => sibling.id !== id)
    .map((sibling) => ({ sibling, rect: rectOf(sibling) }))
    .sort((a, b) => away(a.rect) - away(b.rect));
  const changed = [{ before, after: grown }];
  const settled = [grown];
  for (const { sibling, rect } of siblings) {
    const isHit = changed.some(
      (other) => overlaps(rect, other.after) && !overlaps(rect, other.before),
    );
    if (!isHit) {
      settled.push(rect);
      continue;
    }
    const [moved = rect] = directions
      .map((way) => slide(rect, way, settled))
      .sort((a, b) => distance(a, rect) - distance(b, rect));
    changed.push({ before: rect, after: moved });
    settled.push(moved);
    draft.putNode({ ...sibling, position: { x: moved.x, y: moved.y } });
  }
}

/** Enlarges a container to hold its content. False if there is room already. */
export function fitContent(draft: Draft, id: NodeId): boolean {
  const node = draft.nodes.get(id);
  if (!node) return false;
  const before = rectOf(node);
  const needed = neededRect(draft, id, before);
  if (needed.width === before.width && needed.height === before.height) return false;
  setRect(draft, id, needed);
  return true;
}

/** Enlarges a container, and its containers in turn, to hold their content; siblings make room. */
export function growDraft(draft: Draft, container: NodeId | undefined): void {
  if (container === undefined) return;
  for (const id of [container, ...draft.ancestors(container)]) {
    const node = draft.nodes.get(id);
    if (!node) return;
    const before = rectOf(node);
    if (!fitContent(draft, id)) return;
    pushSiblings(draft, id, before);
  }
}

/**
 * The diagram with a container enlarged to hold its content, its own containers too, and their
 * siblings moved out of the way. The same diagram if there is room already.
 */
export function growToFit(diagram: Diagram, container: NodeId): Diagram {
  const draft = new Draft(diagram);
  growDraft(draft, container);
  return draft.done();
}
