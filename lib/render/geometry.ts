/**
 * Where nodes stand and how edges run: pure functions that the canvas and the picture share, so
 * that an exported picture shows what was on the canvas.
 */

import { sizeOf } from "@/lib/catalog";
import type { Diagram, DiagramNode, EdgeId, NodeId, Point } from "@/lib/model/types";

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Side = "left" | "right" | "top" | "bottom";

/** A cubic Bézier: start, two control points, end. */
export type Curve = readonly [Point, Point, Point, Point];

export interface EdgePath {
  /** SVG path data. */
  readonly path: string;
  readonly curve: Curve;
  readonly start: Point;
  readonly end: Point;
  /** On the curve, halfway between its ends. */
  readonly middle: Point;
  readonly sourceSide: Side;
  readonly targetSide: Side;
}

export interface EdgePathOptions {
  /** How far to run beside the straight way, in pixels; `edgeOffsets` gives it for parallel edges. */
  readonly offset?: number;
}

/** Room an end keeps from the corner of its side, in pixels. */
const corner = 10;
/** Half of a side that stays fixed; a longer side lets the end slide towards the other node. */
const fixedHalf = 40;
/** Distance between parallel edges in pixels; their chips fit below each other. */
const parallelGap = 36;

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value));

const centre = (rect: Rect): Point => ({
  x: rect.x + rect.width / 2,
  y: rect.y + rect.height / 2,
});

const isHorizontal = (side: Side): boolean => side === "left" || side === "right";

const contains = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** The point of a cubic at `t` from 0 (start) to 1 (end). */
export function pointAt([a, b, c, d]: Curve, t: number): Point {
  const u = 1 - t;
  const [wa, wb, wc, wd] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return {
    x: wa * a.x + wb * b.x + wc * c.x + wd * d.x,
    y: wa * a.y + wb * b.y + wc * c.y + wd * d.y,
  };
}

/** The sides two separate nodes turn to each other: left and right where there is room for it. */
function facingSides(source: Rect, target: Rect): readonly [Side, Side] {
  const right = target.x - (source.x + source.width);
  const left = source.x - (target.x + target.width);
  const below = target.y - (source.y + source.height);
  const above = source.y - (target.y + target.height);
  const across = Math.max(right, left);
  const along = Math.max(below, above);
  const isSideways = across >= along || (across >= 32 && along < 3 * across);
  if (isSideways) return right >= left ? ["right", "left"] : ["left", "right"];
  return below >= above ? ["bottom", "top"] : ["top", "bottom"];
}

/** The side of a container that a node inside it is nearest to, leaving room for an arrow. */
function exitSide(outer: Rect, inner: Rect): Side {
  const gaps: readonly (readonly [Side, number])[] = [
    ["right", outer.x + outer.width - inner.x - inner.width],
    ["left", inner.x - outer.x],
    ["bottom", outer.y + outer.height - inner.y - inner.height],
    ["top", inner.y - outer.y],
  ];
  const roomy = gaps.filter(([, gap]) => gap >= 24);
  const [side] =
    roomy.length > 0
      ? roomy.reduce((best, next) => (next[1] < best[1] ? next : best))
      : gaps.reduce((best, next) => (next[1] > best[1] ? next : best));
  return side;
}

/** Where an edge touches a side, turned towards the other end as far as the side is long. */
function touch(rect: Rect, side: Side, towards: Point, offset: number): Point {
  const middle = centre(rect);
  const slide = (from: number, to: number, half: number): number => {
    const slack = Math.max(0, half - fixedHalf);
    const limit = Math.max(0, half - corner);
    return from + clamp(clamp(to - from, -slack, slack) + offset, -limit, limit);
  };
  if (isHorizontal(side)) {
    const y = slide(middle.y, towards.y, rect.height / 2);
    return { x: side === "left" ? rect.x : rect.x + rect.width, y };
  }
  const x = slide(middle.x, towards.x, rect.width / 2);
  return { x, y: side === "top" ? rect.y : rect.y + rect.height };
}

const outward: Readonly<Record<Side, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
};

const pushed = (point: Point, side: Side, by: number): Point => ({
  x: point.x + outward[side].x * by,
  y: point.y + outward[side].y * by,
});

const number = (value: number): string => String(Math.round(value * 10) / 10);
const pair = (point: Point): string => `${number(point.x)} ${number(point.y)}`;

/** Path data of a curve; a straight one is written as the line it is. */
function pathOf([a, b, c, d]: Curve): string {
  const isLevel = a.y === b.y && b.y === c.y && c.y === d.y;
  const isUpright = a.x === b.x && b.x === c.x && c.x === d.x;
  if (isLevel) return `M${pair(a)}H${number(d.x)}`;
  if (isUpright) return `M${pair(a)}V${number(d.y)}`;
  return `M${pair(a)}C${pair(b)} ${pair(c)} ${pair(d)}`;
}

const toPath = (curve: Curve, sourceSide: Side, targetSide: Side): EdgePath => ({
  path: pathOf(curve),
  curve,
  start: curve[0],
  end: curve[3],
  middle: pointAt(curve, 0.5),
  sourceSide,
  targetSide,
});

/** A loop over the top right corner, wider for every further one. */
function selfLoop(rect: Rect, offset: number): EdgePath {
  const reach = 44 + Math.abs(offset);
  const inset = Math.min(20, rect.width / 3, rect.height / 3);
  const start = { x: rect.x + rect.width, y: rect.y + inset };
  const end = { x: rect.x + rect.width - inset, y: rect.y };
  return toPath(
    [start, pushed(start, "right", reach), pushed(end, "top", reach), end],
    "right",
    "top",
  );
}

/** A straight way between a node and the border of the container around it. */
function throughBorder(outer: Rect, inner: Rect, offset: number, isLeaving: boolean): EdgePath {
  const side = exitSide(outer, inner);
  const from = touch(inner, side, centre(inner), offset);
  const border = touch(outer, side, from, 0);
  const to = isHorizontal(side) ? { x: border.x, y: from.y } : { x: from.x, y: border.y };
  const third = { x: (to.x - from.x) / 3, y: (to.y - from.y) / 3 };
  const curve: Curve = [
    from,
    { x: from.x + third.x, y: from.y + third.y },
    { x: to.x - third.x, y: to.y - third.y },
    to,
  ];
  return toPath(isLeaving ? curve : [curve[3], curve[2], curve[1], curve[0]], side, side);
}

/** How an edge runs between two nodes, both in canvas pixels. Ends float to the facing sides. */
export function edgePath(
  source: Rect,
  target: Rect,
  { offset = 0 }: EdgePathOptions = {},
): EdgePath {
  const isSame =
    source.x === target.x &&
    source.y === target.y &&
    source.width === target.width &&
    source.height === target.height;
  if (isSame) return selfLoop(source, offset);
  if (contains(target, source)) return throughBorder(target, source, offset, true);
  if (contains(source, target)) return throughBorder(source, target, offset, false);

  const [sourceSide, targetSide] = facingSides(source, target);
  const start = touch(source, sourceSide, centre(target), offset);
  const end = touch(target, targetSide, centre(source), offset);
  const gap = isHorizontal(sourceSide) ? Math.abs(end.x - start.x) : Math.abs(end.y - start.y);
  const reach = clamp(gap / 2, 12, 240);
  // Where the side is too short for the offset, the middle of the curve makes up for it.
  const bend = (at: Point, rect: Rect): number =>
    isHorizontal(sourceSide)
      ? bulge(at.y - centre(rect).y, offset)
      : bulge(at.x - centre(rect).x, offset);
  const shift = (point: Point, by: number): Point =>
    isHorizontal(sourceSide) ? { x: point.x, y: point.y + by } : { x: point.x + by, y: point.y };
  return toPath(
    [
      start,
      shift(pushed(start, sourceSide, reach), bend(start, source)),
      shift(pushed(end, targetSide, reach), bend(end, target)),
      end,
    ],
    sourceSide,
    targetSide,
  );
}

const bulge = (reached: number, offset: number): number =>
  offset !== 0 && Math.sign(reached) === Math.sign(offset) && Math.abs(reached) < Math.abs(offset)
    ? ((offset - reached) * 4) / 3
    : 0;

function memo<Value>(make: (diagram: Diagram) => Value): (diagram: Diagram) => Value {
  const known = new WeakMap<Diagram, Value>();
  return (diagram) => {
    const found = known.get(diagram);
    if (found !== undefined) return found;
    const made = make(diagram);
    known.set(diagram, made);
    return made;
  };
}

/**
 * Every edge's `offset` for `edgePath`: edges between the same two nodes, in either direction, run
 * side by side; the others get 0.
 */
export const edgeOffsets: (diagram: Diagram) => ReadonlyMap<EdgeId, number> = memo((diagram) => {
  const groups = new Map<NodeId, Map<NodeId, EdgeId[]>>();
  for (const { id, source, target } of diagram.edges.values()) {
    const [low, high] = source < target ? [source, target] : [target, source];
    const row = groups.get(low) ?? new Map<NodeId, EdgeId[]>();
    groups.set(low, row);
    const group = row.get(high);
    if (group) group.push(id);
    else row.set(high, [id]);
  }
  const offsets = new Map<EdgeId, number>();
  for (const [low, row] of groups) {
    for (const [high, group] of row) {
      for (const [i, id] of group.entries()) {
        // Loops grow outwards only; between two nodes the bundle is centred.
        const step = low === high ? i : i - (group.length - 1) / 2;
        offsets.set(id, step * parallelGap);
      }
    }
  }
  return offsets;
});

/** Every node's place on the canvas. Safe on cycles of parents and on missing ones. */
export const absoluteRects: (diagram: Diagram) => ReadonlyMap<NodeId, Rect> = memo((diagram) => {
  const rects = new Map<NodeId, Rect>();
  const place = (node: DiagramNode, visiting: ReadonlySet<NodeId>): Rect => {
    const known = rects.get(node.id);
    if (known) return known;
    const parent =
      node.parent !== undefined && !visiting.has(node.parent)
        ? diagram.nodes.get(node.parent)
        : undefined;
    const origin = parent ? place(parent, new Set(visiting).add(node.id)) : { x: 0, y: 0 };
    const rect = {
      x: origin.x + node.position.x,
      y: origin.y + node.position.y,
      ...sizeOf(node),
    };
    rects.set(node.id, rect);
    return rect;
  };
  for (const node of diagram.nodes.values()) place(node, new Set([node.id]));
  return rects;
});

/** How every edge runs; an edge whose ends are not both there is left out. */
export const edgeGeometries: (diagram: Diagram) => ReadonlyMap<EdgeId, EdgePath> = memo(
  (diagram) => {
    const rects = absoluteRects(diagram);
    const offsets = edgeOffsets(diagram);
    const paths = new Map<EdgeId, EdgePath>();
    for (const edge of diagram.edges.values()) {
      const source = rects.get(edge.source);
      const target = rects.get(edge.target);
      if (source && target) {
        paths.set(edge.id, edgePath(source, target, { offset: offsets.get(edge.id) ?? 0 }));
      }
    }
    return paths;
  },
);

const arrowLength = 8;
const arrowHalf = 3.5;

/**
 * The head of an arrow at the end of a curve as path data, and the curve shortened so that its
 * stroke ends inside the head. The head is meant to be stroked like its line, with round joins.
 */
export function arrowOf([a, b, c, d]: Curve): { readonly head: string; readonly line: string } {
  const from = c.x === d.x && c.y === d.y ? a : c;
  const length = Math.hypot(d.x - from.x, d.y - from.y) || 1;
  const ux = (d.x - from.x) / length;
  const uy = (d.y - from.y) / length;
  const base = { x: d.x - ux * arrowLength, y: d.y - uy * arrowLength };
  const left = { x: base.x - uy * arrowHalf, y: base.y + ux * arrowHalf };
  const across = { x: 2 * uy * arrowHalf, y: -2 * ux * arrowHalf };
  const inside = { x: d.x - ux * (arrowLength - 2), y: d.y - uy * (arrowLength - 2) };
  return {
    head: `M${pair(d)}L${pair(left)}l${pair(across)}z`,
    line: pathOf([a, b, c, inside]),
  };
}
