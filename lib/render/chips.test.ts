import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diagram } from "@/lib/model/build";
import type { EdgeId, Point } from "@/lib/model/types";
import {
  acceptedTick,
  type ChipInput,
  chipLabel,
  chipObstacles,
  chipSize,
  placeChips,
  tickStart,
} from "./chips";
import { absoluteRects, edgePath, pointAt, type Rect } from "./geometry";

const at = (x: number, y: number, width = 168, height = 64): Rect => ({ x, y, width, height });
const size = chipSize("No VPC Link needed");

const input = (id: EdgeId, source: Rect, target: Rect): ChipInput => ({
  id,
  curve: edgePath(source, target).curve,
  size,
});

const rectOf = (middle: Point): Rect => ({
  x: middle.x - size.width / 2,
  y: middle.y - size.height / 2,
  ...size,
});
const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const placed = (inputs: readonly ChipInput[], obstacles: readonly Rect[]): Rect[] =>
  [...placeChips(inputs, obstacles).values()].map(rectOf);

describe("chipSize", () => {
  test("holds the marker alone, the label, and the number", () => {
    expect(chipSize("")).toEqual({ width: 24, height: 24 });
    expect(chipSize("fine").width).toBeGreaterThan(24);
    expect(chipSize("fine", 7).width).toBeGreaterThan(chipSize("fine").width);
    expect(chipSize("fine", 123).width).toBeGreaterThan(chipSize("fine", 7).width);
  });

  test.each(["", "VPC Link missing", "缺少 VPC Link"])("holds a tick beside %j", (text) => {
    const { width } = chipSize(text, undefined, true);
    expect(width).toBeGreaterThan(chipSize(text).width);
    expect(tickStart(text) + acceptedTick.size).toBeLessThanOrEqual(width);
  });
});

test.each([
  ["its label on a long way across", "direct", at(500, 0), "fine as it is"],
  ["its marker alone on a short one", "direct", at(248, 0), ""],
  ["its label on a way down", "via", at(0, 200), "fine as it is"],
  ["its label on a short way that has a problem", "missing", at(248, 0), "fine as it is"],
] as const)("a chip shows %s", (_, status, target, shown) => {
  expect(chipLabel(status, edgePath(at(0, 0), target).curve, "fine as it is")).toBe(shown);
});

describe("placeChips", () => {
  test("stands in the middle where nothing is in the way", () => {
    const edge = input("e", at(0, 0), at(600, 200));
    expect(placeChips([edge], []).get("e")).toEqual(pointAt(edge.curve, 0.5));
  });

  test("slides along its edge past a node", () => {
    const [source, target, between] = [at(0, 0), at(900, 0), at(450, 0)];
    const edge = input("e", source, target);
    const [chip] = placed([edge], [source, target, between]);
    expect(chip && [source, target, between].some((node) => overlap(chip, node))).toBe(false);
    expect((chip?.y ?? 0) + size.height / 2).toBe(32);
  });

  test("stands beside an edge that is too short for it", () => {
    const [source, target] = [at(0, 0), at(208, 0)];
    const [chip] = placed([input("e", source, target)], [source, target]);
    expect(chip && (overlap(chip, source) || overlap(chip, target))).toBe(false);
  });

  test("keeps the chips of a fan apart", () => {
    const source = at(0, 300);
    const targets = [0, 120, 240, 360, 480, 600].map((y) => at(520, y));
    const chips = placed(
      targets.map((target, i) => input(`e${i}`, source, target)),
      [source, ...targets],
    );
    for (const [i, chip] of chips.entries()) {
      for (const other of chips.slice(i + 1)) expect(overlap(chip, other)).toBe(false);
      for (const node of [source, ...targets]) expect(overlap(chip, node)).toBe(false);
    }
  });

  test("keeps the chips of parallel edges each on its own line", () => {
    const inputs = [-36, 0, 36].map((offset, i) => ({
      id: `e${i}`,
      curve: edgePath(at(0, 0), at(400, 0), { offset }).curve,
      size,
    }));
    const places = placeChips(inputs, [at(0, 0), at(400, 0)]);
    for (const { id, curve } of inputs) expect(places.get(id)).toEqual(pointAt(curve, 0.5));
  });

  test("avoids standing on another edge's line where it can", () => {
    const crossing: ChipInput = {
      id: "other",
      curve: edgePath(at(350, -400, 40, 40), at(350, 400, 40, 40)).curve,
      size: chipSize(""),
    };
    const edge = input("e", at(0, 0), at(604, 0));
    const places = placeChips([edge, crossing], []);
    expect(places.get("e")).not.toEqual(pointAt(edge.curve, 0.5));
  });

  test("gives every chip a place, the same each time", () => {
    const rect = fc.record({
      x: fc.integer({ min: 0, max: 900 }),
      y: fc.integer({ min: 0, max: 900 }),
      width: fc.constant(168),
      height: fc.constant(64),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(rect, rect), { maxLength: 12 }), (pairs) => {
        const inputs = pairs.map(([a, b], i) => input(`e${i}`, a, b));
        const obstacles = pairs.flat();
        const places = placeChips(inputs, obstacles);
        expect(places.size).toBe(inputs.length);
        for (const { x, y } of places.values()) expect(Number.isFinite(x + y)).toBe(true);
        expect(places).toEqual(placeChips(inputs, obstacles));
      }),
      { numRuns: 50 },
    );
  });
});

test("chips keep clear of nodes and of the bar that names a container, not of its inside", () => {
  const drawn = diagram()
    .node("vpc", "vpc", {}, { position: { x: 100, y: 100 }, size: { width: 640, height: 400 } })
    .node("a", "ec2", {}, { parent: "vpc", position: { x: 40, y: 60 } })
    .done();
  expect(chipObstacles(drawn)).toEqual([at(100, 100, 200, 28), at(140, 160)]);
  // A part of a diagram stands where the whole has it.
  const part = { ...drawn, nodes: new Map([...drawn.nodes].filter(([id]) => id === "a")) };
  expect(chipObstacles(part, absoluteRects(drawn))).toEqual([at(140, 160)]);
});
