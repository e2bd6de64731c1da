/**
 * The verdict chips on the edges: how big they are and where they stand. A chip slides along its
 * own edge until it covers no node and no other chip.
 */

import { resourceOf } from "@/lib/catalog";
import type { Diagram, EdgeId, NodeId, Point, Size } from "@/lib/model/types";
import type { Status } from "@/lib/rules/types";
import { absoluteRects, type Curve, pointAt, type Rect } from "./geometry";
import { frameHeader } from "./node-text";
import { isFine } from "./problems";
import { type Font, measure } from "./text";

export const chipFont: Font = { size: 12, weight: 600 };
export const badgeFont: Font = { size: 11, weight: 600 };
export const chipHeight = 24;
/** The marker's square and its distance from the chip's left edge. */
export const chipMarker = { size: 16, x: 4, gap: 6 } as const;
/** The tick beside the text of what is accepted: a square, its distance from the text, a path in it. */
export const acceptedTick = { size: 12, gap: 5, path: "M2.2 6.4 4.8 9 9.8 3.4" } as const;
const badgeGap = 6;
const endPadding = 10;

/** Width of a number badge: a circle that grows with its digits. */
export const badgeWidth = (badge: number): number =>
  Math.max(18, measure(String(badge), badgeFont) + 10);

/** How far from a chip's left edge the tick of what is accepted begins, in pixels. */
export function tickStart(text: string): number {
  const words = text === "" ? 0 : chipMarker.gap + measure(text, chipFont);
  return Math.ceil(chipMarker.x + chipMarker.size + words + acceptedTick.gap);
}

/** The size of a chip in pixels. */
export function chipSize(text: string, badge?: number, isAccepted = false): Size {
  const label = text === "" ? 0 : chipMarker.gap + measure(text, chipFont) + endPadding - 4;
  const number = badge === undefined ? 0 : badgeGap + badgeWidth(badge) - 4;
  const tick = isAccepted ? acceptedTick.gap + acceptedTick.size : 0;
  return {
    width: Math.ceil(chipMarker.x * 2 + chipMarker.size + label + tick + number),
    height: chipHeight,
  };
}

export interface ChipInput {
  readonly id: EdgeId;
  readonly curve: Curve;
  readonly size: Size;
}

/** Whether an edge is long enough to carry a chip of this size without crowding its ends. */
function hasRoom([start, , , end]: Curve, { width, height }: Size): boolean {
  return Math.abs(end.x - start.x) >= width + 16 || Math.abs(end.y - start.y) >= height + 32;
}

/** The text that a chip shows: an edge that is fine but too short for it shows the marker alone. */
export const chipLabel = (status: Status, curve: Curve, text: string, badge?: number): string =>
  isFine({ status }) && !hasRoom(curve, chipSize(text, badge)) ? "" : text;

/** Distance a chip keeps from what it must not cover, in pixels. */
const clearance = 4;
const cell = 128;
/** Places tried along the edge, the middle first. */
const stops = [
  0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86, 0.09, 0.91,
] as const;
/** Places tried beside the edge when it is too short or too crowded, in pixels from it. */
const besides = [-28, 28, -48, 48, -72, 72] as const;
const besideStops = [0.5, 0.35, 0.65] as const;
/** Distance between the points that stand for a line, in pixels, and how many there may be. */
const samplePitch = 16;
const mostSamples = 48;

/** What lies near a place, by squares of the canvas. Plain loops, because a drag asks every frame. */
class Grid {
  private readonly rects = new Map<number, Rect[]>();

  add(rect: Rect): void {
    const { left, right, top, bottom } = squares(rect);
    for (let column = left; column <= right; column++) {
      for (let row = top; row <= bottom; row++) {
        const key = keyOf(column, row);
        const known = this.rects.get(key);
        if (known) known.push(rect);
        else this.rects.set(key, [rect]);
      }
    }
  }

  isFree(rect: Rect): boolean {
    const { left, right, top, bottom } = squares(rect);
    for (let column = left; column <= right; column++) {
      for (let row = top; row <= bottom; row++) {
        const known = this.rects.get(keyOf(column, row));
        if (!known) continue;
        for (const other of known) if (overlaps(rect, other)) return false;
      }
    }
    return true;
  }

  /** How much of a place is taken, in square pixels. */
  coveredArea(rect: Rect): number {
    const met = new Set<Rect>();
    const { left, right, top, bottom } = squares(rect);
    for (let column = left; column <= right; column++) {
      for (let row = top; row <= bottom; row++) {
        for (const other of this.rects.get(keyOf(column, row)) ?? []) met.add(other);
      }
    }
    let covered = 0;
    for (const other of met) covered += overlapArea(rect, other);
    return covered;
  }
}

/** Points on all edges, to tell whose line a place would cover. */
class Lines {
  /** Three numbers a point: its place and the index of its edge. */
  private readonly points = new Map<number, number[]>();

  add(curve: Curve, owner: number): void {
    const length = Math.hypot(curve[3].x - curve[0].x, curve[3].y - curve[0].y);
    const samples = Math.min(mostSamples, Math.ceil(length / samplePitch) + 4);
    for (let i = 1; i < samples; i++) {
      const { x, y } = pointAt(curve, i / samples);
      const key = keyOf(Math.floor(x / cell), Math.floor(y / cell));
      const known = this.points.get(key);
      if (known) known.push(x, y, owner);
      else this.points.set(key, [x, y, owner]);
    }
  }

  /** How many points of other edges lie in a place. */
  countForeign(rect: Rect, owner: number): number {
    let count = 0;
    const { left, right, top, bottom } = squares(rect);
    for (let column = left; column <= right; column++) {
      for (let row = top; row <= bottom; row++) {
        const known = this.points.get(keyOf(column, row));
        if (!known) continue;
        for (let i = 0; i < known.length; i += 3) {
          const [x = 0, y = 0, whose] = [known[i], known[i + 1], known[i + 2]];
          if (whose !== owner && contains(rect, x, y)) count++;
        }
      }
    }
    return count;
  }
}

const keyOf = (column: number, row: number): number => (column + 0x8000) * 0x10000 + row + 0x8000;

const squares = ({ x, y, width, height }: Rect) => ({
  left: Math.floor(x / cell),
  right: Math.floor((x + width) / cell),
  top: Math.floor(y / cell),
  bottom: Math.floor((y + height) / cell),
});

const contains = (rect: Rect, x: number, y: number): boolean =>
  x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height;

const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const overlapArea = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

const around = (middle: Point, size: Size): Rect => ({
  x: middle.x - size.width / 2 - clearance,
  y: middle.y - size.height / 2 - clearance,
  width: size.width + 2 * clearance,
  height: size.height + 2 * clearance,
});

function* candidates(curve: Curve): Generator<Point> {
  for (const t of stops) yield pointAt(curve, t);
  for (const by of besides) {
    for (const t of besideStops) {
      const before = pointAt(curve, t - 0.05);
      const after = pointAt(curve, t + 0.05);
      const at = pointAt(curve, t);
      const isFlat = Math.abs(after.x - before.x) >= Math.abs(after.y - before.y);
      // Beside an upright line a chip has to clear half its own width.
      yield isFlat ? { x: at.x, y: at.y + by } : { x: at.x + by * 2, y: at.y };
    }
  }
}

/**
 * Finds the middle of every chip, in canvas pixels. The same input gives the same places; earlier
 * chips choose first. A chip that fits nowhere stands where it covers least.
 * @param obstacles What no chip may cover; `chipObstacles` gives it for a diagram.
 */
export function placeChips(
  inputs: readonly ChipInput[],
  obstacles: readonly Rect[],
): Map<EdgeId, Point> {
  const taken = new Grid();
  for (const rect of obstacles) taken.add(rect);
  const lines = new Lines();
  for (const [owner, { curve }] of inputs.entries()) lines.add(curve, owner);

  const places = new Map<EdgeId, Point>();
  for (const [owner, { id, curve, size }] of inputs.entries()) {
    const middle = freePlace(curve, size, owner, taken, lines) ?? leastCovering(curve, size, taken);
    places.set(id, middle);
    taken.add(around(middle, size));
  }
  return places;
}

/** The free place nearest to the middle, on the edge before beside it, that covers no other line. */
function freePlace(
  curve: Curve,
  size: Size,
  owner: number,
  taken: Grid,
  lines: Lines,
): Point | undefined {
  let best: Point | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  let tried = 0;
  for (const middle of candidates(curve)) {
    // On its own line and another's is better than beside its own.
    if (best && tried === stops.length) break;
    tried++;
    const rect = around(middle, size);
    if (!taken.isFree(rect)) continue;
    // A chip on top of another edge's line reads as that edge's.
    const crossed = lines.countForeign(rect, owner);
    if (crossed < fewest) {
      best = middle;
      fewest = crossed;
    }
    if (crossed === 0) break;
  }
  return best;
}

function leastCovering(curve: Curve, size: Size, taken: Grid): Point {
  let best = pointAt(curve, 0.5);
  let least = Number.POSITIVE_INFINITY;
  for (const middle of candidates(curve)) {
    const covered = taken.coveredArea(around(middle, size));
    if (covered < least) {
      best = middle;
      least = covered;
    }
  }
  return best;
}

/**
 * What no chip may cover: every node, and of a container the bar that names it.
 * @param rects Where the nodes stand, if the diagram is a part of another that has their containers.
 */
export function chipObstacles(
  diagram: Diagram,
  rects: ReadonlyMap<NodeId, Rect> = absoluteRects(diagram),
): readonly Rect[] {
  const obstacles: Rect[] = [];
  for (const node of diagram.nodes.values()) {
    const rect = rects.get(node.id);
    if (!rect) continue;
    const isContainer = resourceOf(node.kind).traits.isContainer;
    obstacles.push(
      isContainer ? { ...rect, width: Math.min(rect.width, 200), height: frameHeader } : rect,
    );
  }
  return obstacles;
}
