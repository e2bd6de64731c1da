import { resourceOf } from "@/lib/catalog";
import { isInside } from "@/lib/model/queries";
import type { Diagram, NodeId, Point, Size } from "@/lib/model/types";
import { absoluteRects, type Rect } from "@/lib/render/geometry";

/** How near the border of a container a pointer counts as on the container itself, in pixels. */
const borderReach = 14;

const contains = ({ x, y, width, height }: Rect, at: Point, by = 0): boolean =>
  at.x >= x - by && at.y >= y - by && at.x <= x + width + by && at.y <= y + height + by;

const area = ({ width, height }: Rect): number => width * height;

/** Whether a node holds others. */
export const isContainer = (diagram: Diagram, id: NodeId): boolean => {
  const node = diagram.nodes.get(id);
  return node !== undefined && resourceOf(node.kind).traits.isContainer;
};

/**
 * The node that a connection dropped at a place would end at: a card anywhere on it, a container
 * only on its border or its name, since its inside belongs to its content.
 * @param slack How far beside a card still counts, in diagram pixels.
 */
export function connectableAt(
  diagram: Diagram,
  at: Point,
  { except, slack = 0 }: { readonly except?: NodeId; readonly slack?: number } = {},
): NodeId | undefined {
  const rects = absoluteRects(diagram);
  let card: NodeId | undefined;
  let container: NodeId | undefined;
  for (const node of diagram.nodes.values()) {
    const rect = rects.get(node.id);
    if (!rect || node.id === except) continue;
    if (!resourceOf(node.kind).traits.isContainer) {
      if (contains(rect, at) || (card === undefined && contains(rect, at, slack))) card = node.id;
      continue;
    }
    const inner = {
      x: rect.x + borderReach,
      y: rect.y + 28,
      width: rect.width - 2 * borderReach,
      height: rect.height - 28 - borderReach,
    };
    if (contains(rect, at, borderReach / 2) && !contains(inner, at)) container = node.id;
  }
  return card ?? container;
}

/**
 * The innermost container at a place, or undefined for the open canvas.
 * @param moving Nodes that are on the move: neither they nor what is inside them can take anything.
 * @param size What is to be taken; a container that is no larger does not take it.
 */
export function containerAt(
  diagram: Diagram,
  at: Point,
  moving: ReadonlySet<NodeId> = new Set(),
  size: Size = { width: 0, height: 0 },
): NodeId | undefined {
  const rects = absoluteRects(diagram);
  let best: { readonly id: NodeId; readonly area: number } | undefined;
  for (const node of diagram.nodes.values()) {
    const rect = rects.get(node.id);
    if (!rect || !isContainer(diagram, node.id) || !contains(rect, at)) continue;
    if (area(rect) <= size.width * size.height) continue;
    if (moving.has(node.id) || [...moving].some((id) => isInside(diagram, node.id, id))) continue;
    // Of two alike the later one is drawn on top.
    if (!best || area(rect) <= best.area) best = { id: node.id, area: area(rect) };
  }
  return best?.id;
}

export type Direction = "left" | "right" | "up" | "down";

/**
 * The node a person means by an arrow key: the nearest one that lies mostly in that direction, or
 * undefined where there is none.
 * @param accepts Which nodes come into question.
 */
export function nodeTowards(
  diagram: Diagram,
  from: NodeId,
  direction: Direction,
  accepts: (id: NodeId) => boolean = () => true,
): NodeId | undefined {
  const rects = absoluteRects(diagram);
  const start = rects.get(from);
  if (!start) return undefined;
  const middle = (rect: Rect): Point => ({
    x: rect.x + rect.width / 2,
    y: rect.y + rect.height / 2,
  });
  const origin = middle(start);
  let best: NodeId | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, rect] of rects) {
    if (id === from || !accepts(id)) continue;
    const to = middle(rect);
    const [dx, dy] = [to.x - origin.x, to.y - origin.y];
    const along = { left: -dx, right: dx, up: -dy, down: dy }[direction];
    const across = direction === "left" || direction === "right" ? Math.abs(dy) : Math.abs(dx);
    if (along <= 0 || across > along * 2) continue;
    const cost = along + across * 2;
    if (cost < least) {
      best = id;
      least = cost;
    }
  }
  return best;
}
