import type { Point, Size } from "@/lib/model/types";

export interface Rect extends Point, Size {}

/** Room between two siblings that are placed or pushed by a command, in pixels. */
export const gap = 16;

/** What a container keeps free of its content: its name stands at the top. In pixels. */
export const inset = { top: 40, side: 16, bottom: 16 } as const;

export const origin: Point = { x: 0, y: 0 };

export const add = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });

export const subtract = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });

export const centreOf = ({ x, y, width, height }: Rect): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** The upper left corner of a box with its middle at a point. */
export const around = ({ x, y }: Point, { width, height }: Size): Point => ({
  x: Math.round(x - width / 2),
  y: Math.round(y - height / 2),
});

export const samePoint = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;

/** Whether two boxes cover common ground, or come nearer than `distance`; touching is not enough. */
export const overlaps = (a: Rect, b: Rect, distance = 0): boolean =>
  a.x < b.x + b.width + distance &&
  b.x < a.x + a.width + distance &&
  a.y < b.y + b.height + distance &&
  b.y < a.y + a.height + distance;

export const containsPoint = ({ x, y, width, height }: Rect, at: Point): boolean =>
  at.x >= x && at.y >= y && at.x <= x + width && at.y <= y + height;

/** The smallest box around all; at the origin and without extent if there is none. */
export function boundsOf(rects: readonly Rect[]): Rect {
  if (rects.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { x, y, width, height } of rects) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
