import { sizeOf } from "@/lib/catalog";
import type { Diagram, NodeId, Point, Size } from "@/lib/model/types";
import { Draft, rectOf } from "./draft";
import { around, gap, inset, overlaps, type Rect, subtract } from "./geometry";
import { growDraft } from "./grow";

const cell = 256;

/** A box that spans more cells than this is cheaper to look at every time. */
const manyCells = 400;

// One number per cell, exact for any place a diagram can have.
const cellKey = (column: number, row: number): number => column * 0x4000000 + row;

/** Finds quickly one of many boxes that a box comes near. */
function createObstacles(rects: readonly Rect[]): (rect: Rect) => Rect | undefined {
  const buckets = new Map<number, Rect[]>();
  const large: Rect[] = [];
  for (const rect of rects) {
    if (rect.width * rect.height > manyCells * cell * cell) {
      large.push(rect);
      continue;
    }
    const [right, bottom] = [rect.x + rect.width + gap, rect.y + rect.height + gap];
    for (let i = Math.floor((rect.x - gap) / cell); i * cell <= right; i++) {
      for (let j = Math.floor((rect.y - gap) / cell); j * cell <= bottom; j++) {
        const key = cellKey(i, j);
        const bucket = buckets.get(key);
        if (bucket) bucket.push(rect);
        else buckets.set(key, [rect]);
      }
    }
  }
  return (rect) => {
    const hits = (other: Rect): boolean => overlaps(rect, other, gap);
    const found = large.find(hits);
    if (found) return found;
    if (rect.width * rect.height > manyCells * cell * cell) return rects.find(hits);
    const [right, bottom] = [rect.x + rect.width, rect.y + rect.height];
    for (let i = Math.floor(rect.x / cell); i * cell <= right; i++) {
      for (let j = Math.floor(rect.y / cell); j * cell <= bottom; j++) {
        const hit = buckets.get(cellKey(i, j))?.find(hits);
        if (hit) return hit;
      }
    }
    return undefined;
  };
}

interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));

/**
 * The nearest free corner, by best-first search: whatever covers a place that is tried offers the
 * four places just beside it. Undefined where there is no room within the bounds.
 */
function search(
  hit: (rect: Rect) => Rect | undefined,
  size: Size,
  wanted: Point,
  bounds: Bounds,
  limit: number,
): Point | undefined {
  if (bounds.right < bounds.left || bounds.bottom < bounds.top) return undefined;
  const queue: { readonly at: Point; readonly cost: number }[] = [];
  const seen = new Set<string>();
  const offer = (at: Point): void => {
    const isOutside =
      at.x < bounds.left || at.x > bounds.right || at.y < bounds.top || at.y > bounds.bottom;
    const key = `${at.x},${at.y}`;
    if (isOutside || seen.has(key)) return;
    seen.add(key);
    const cost = (at.x - wanted.x) ** 2 + (at.y - wanted.y) ** 2;
    let [low, high] = [0, queue.length];
    // Kept with the nearest last; of two alike the one offered first goes first.
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((queue[middle]?.cost ?? 0) > cost) low = middle + 1;
      else high = middle;
    }
    queue.splice(low, 0, { at, cost });
  };
  offer({
    x: clamp(wanted.x, bounds.left, bounds.right),
    y: clamp(wanted.y, bounds.top, bounds.bottom),
  });
  for (let tried = 0; tried < limit; tried++) {
    const next = queue.pop();
    if (!next) return undefined;
    const { at } = next;
    const obstacle = hit({ x: at.x, y: at.y, width: size.width, height: size.height });
    if (!obstacle) return at;
    offer({ x: obstacle.x + obstacle.width + gap, y: at.y });
    offer({ x: at.x, y: obstacle.y + obstacle.height + gap });
    offer({ x: obstacle.x - size.width - gap, y: at.y });
    offer({ x: at.x, y: obstacle.y - size.height - gap });
  }
  return undefined;
}

/** Nodes that a box keeps a larger distance from, and how much larger on each side, in pixels. */
export interface Apart {
  readonly from: ReadonlySet<NodeId>;
  readonly by: Size;
}

const widen = ({ x, y, width, height }: Rect, by: Size): Rect => ({
  x: x - by.width,
  y: y - by.height,
  width: width + 2 * by.width,
  height: height + 2 * by.height,
});

/**
 * A free corner for a box inside a container (`undefined`: on the canvas), relative to it, as near
 * to the wanted corner as can be. Beyond the container's right or lower border if it is full.
 */
export function freePosition(
  draft: Draft,
  parent: NodeId | undefined,
  size: Size,
  wanted: Point,
  except: ReadonlySet<NodeId> = new Set(),
  apart?: Apart,
): Point {
  const rects = draft
    .children(parent)
    .filter(({ id }) => !except.has(id))
    .map((node) => (apart?.from.has(node.id) ? widen(rectOf(node), apart.by) : rectOf(node)));
  const hit = createObstacles(rects);
  const limit = 4 * rects.length + 64;
  const infinity = Number.POSITIVE_INFINITY;
  const container = parent === undefined ? undefined : draft.nodes.get(parent);
  const open: Bounds = container
    ? { left: inset.side, top: inset.top, right: infinity, bottom: infinity }
    : { left: -infinity, top: -infinity, right: infinity, bottom: infinity };
  if (container) {
    const room = sizeOf(container);
    const inside = {
      ...open,
      right: room.width - inset.side - size.width,
      bottom: room.height - inset.bottom - size.height,
    };
    const found = search(hit, size, wanted, inside, limit);
    if (found) return found;
  }
  const found = search(hit, size, wanted, open, limit);
  if (found) return found;
  const lowest = rects.reduce((low, { y, height }) => Math.max(low, y + height), open.top);
  return { x: Math.max(wanted.x, open.left), y: lowest + gap };
}

/**
 * Finds room for a box of `size` in a container (`undefined`: on the canvas) with its middle as
 * near as can be to `near`, a point of the canvas: at least 16 pixels from every sibling and clear
 * of the container's name. A full container grows, its containers too, and their siblings make
 * room. Returns the diagram with that room and the corner, relative to the container.
 */
export function findPlace(
  diagram: Diagram,
  parent: NodeId | undefined,
  size: Size,
  near: Point,
): { readonly diagram: Diagram; readonly position: Point } {
  const draft = new Draft(diagram);
  const wanted = subtract(around(near, size), draft.absolute(parent));
  const position = freePosition(draft, parent, size, wanted);
  if (parent === undefined || !draft.nodes.has(parent)) return { diagram, position };
  // Stands in for what will be placed while the container grows, and goes again.
  const id = "place:";
  draft.putNode({ id, kind: "", parent, position, size, props: {} });
  growDraft(draft, parent);
  const found = draft.nodes.get(id)?.position ?? position;
  draft.removeNodes([id]);
  return { diagram: draft.done(), position: found };
}
