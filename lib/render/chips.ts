/**
 * The verdict chips on the edges: how big they are and where they stand. A chip slides along its
 * own edge until it covers no node and no other chip.
 */

import { resourceOf } from "@/lib/catalog";
import type { Diagram, EdgeId, Point, Size } from "@/lib/model/types";
import { absoluteRects, type Curve, pointAt, type Rect } from "./geometry";
import { frameHeader } from "./node-text";
import { type Font, measure } from "./text";

export const chipFont: Font = { size: 12, weight: 600 };
export const badgeFont: Font = { size: 11, weight: 600 };
export const chipHeight = 24;
/** The marker's square and its distance from the chip's left edge. */
export const chipMarker = { size: 16, x: 4, gap: 6 } as const;
const badgeGap = 6;
const endPadding = 10;

/** Width of a number badge: a circle that grows with its digits. */
export const badgeWidth = (badge: number): number =>
  Math.max(18, measure(String(badge), badgeFont) + 10);

/** The size of a chip in pixels. */
export function chipSize(text: string, badge?: number): Size {
  const label = text === "" ? 0 : chipMarker.gap + measure(text, chipFont) + endPadding - 4;
  const number = badge === undefined ? 0 : badgeGap + badgeWidth(badge) - 4;
  return {
    width: Math.ceil(chipMarker.x * 2 + chipMarker.size + label + number),
    height: chipHeight,
  };
}

export interface ChipInput {
  readonly id: EdgeId;
  readonly curve: Curve;
  readonly size: Size;
}

/**
 * Whether an edge is long enough to carry a chip of this size without crowding its ends. A shorter
 * edge that is fine shows its marker alone (the chip of an empty text).
 */
export function hasRoom([start, , , end]: Curve, { width, height }: Size): boolean {
  return Math.abs(end.x - start.x) >= width + 16 || Math.abs(end.y - start.y) >= height + 32;
}

/** Distance a chip keeps from what it must not cover, in pixels. */
const clearance = 4;
const cell = 64;
/** Places tried along the edge, the middle first. */
const stops = [
  0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86, 0.09, 0.91,
] as const;
/** Places tried beside the edge when it is too short or too crowded, in pixels from it. */
const besides = [-28, 28, -48, 48, -72, 72] as const;
const besideStops = [0.5, 0.35, 0.65] as const;
const samplesPerEdge = 16;

/** A grid over the canvas that finds what lies near a place. */
class Grid<Item> {
  private readonly cells = new Map<number, Item[]>();

  private static key(column: number, row: number): number {
    return (column + 0x8000) * 0x10000 + (row + 0x8000);
  }

  private static each(rect: Rect, visit: (key: number) => boolean): boolean {
    const lastColumn = Math.floor((rect.x + rect.width) / cell);
    const lastRow = Math.floor((rect.y + rect.height) / cell);
    for (let column = Math.floor(rect.x / cell); column <= lastColumn; column++) {
      for (let row = Math.floor(rect.y / cell); row <= lastRow; row++) {
        if (visit(Grid.key(column, row))) return true;
      }
    }
    return false;
  }

  add(rect: Rect, item: Item): void {
    Grid.each(rect, (key) => {
      const items = this.cells.get(key);
      if (items) items.push(item);
      else this.cells.set(key, [item]);
      return false;
    });
  }

  some(rect: Rect, test: (item: Item) => boolean): boolean {
    return Grid.each(rect, (key) => this.cells.get(key)?.some(test) ?? false);
  }

  forEach(rect: Rect, visit: (item: Item) => void): void {
    Grid.each(rect, (key) => {
      this.cells.get(key)?.forEach(visit);
      return false;
    });
  }
}

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

interface Sample {
  readonly at: Point;
  readonly owner: number;
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
  const taken = new Grid<Rect>();
  for (const rect of obstacles) taken.add(rect, rect);
  const lines = new Grid<Sample>();
  for (const [owner, { curve }] of inputs.entries()) {
    for (let i = 1; i < samplesPerEdge; i++) {
      const at = pointAt(curve, i / samplesPerEdge);
      lines.add({ ...at, width: 0, height: 0 }, { at, owner });
    }
  }

  const places = new Map<EdgeId, Point>();
  for (const [owner, { id, curve, size }] of inputs.entries()) {
    let best: Point | undefined;
    let fewest = Number.POSITIVE_INFINITY;
    let tried = 0;
    for (const middle of candidates(curve)) {
      if (best && tried >= stops.length) break;
      tried++;
      const rect = around(middle, size);
      if (taken.some(rect, (other) => overlaps(rect, other))) continue;
      // A chip on top of another edge's line reads as that edge's, so fewer of those is better.
      let crossed = 0;
      lines.forEach(rect, ({ at, owner: other }) => {
        if (other !== owner && overlaps(rect, { ...at, width: 0.1, height: 0.1 })) crossed++;
      });
      if (crossed < fewest) {
        best = middle;
        fewest = crossed;
      }
      if (crossed === 0) break;
    }
    best ??= leastCovering(curve, size, taken);
    places.set(id, best);
    taken.add(around(best, size), around(best, size));
  }
  return places;
}

function leastCovering(curve: Curve, size: Size, taken: Grid<Rect>): Point {
  let best = pointAt(curve, 0.5);
  let least = Number.POSITIVE_INFINITY;
  for (const middle of candidates(curve)) {
    const rect = around(middle, size);
    const met = new Set<Rect>();
    taken.forEach(rect, (other) => met.add(other));
    let covered = 0;
    for (const other of met) covered += overlapArea(rect, other);
    if (covered < least) {
      best = middle;
      least = covered;
    }
  }
  return best;
}

/** What no chip may cover: every node, and of a container the bar that names it. */
export function chipObstacles(diagram: Diagram): readonly Rect[] {
  const rects = absoluteRects(diagram);
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
