import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diagram } from "@/lib/model/build";
import {
  absoluteRects,
  arrowOf,
  edgeGeometries,
  edgeOffsets,
  edgePath,
  pointAt,
  type Rect,
} from "./geometry";

const at = (x: number, y: number, width = 168, height = 64): Rect => ({ x, y, width, height });

const rect = fc.record({
  x: fc.integer({ min: -2000, max: 2000 }),
  y: fc.integer({ min: -2000, max: 2000 }),
  width: fc.integer({ min: 40, max: 800 }),
  height: fc.integer({ min: 24, max: 600 }),
});

const isOnBorder = ({ x, y }: { x: number; y: number }, box: Rect): boolean => {
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;
  const inX = x >= box.x - 1e-6 && x <= box.x + box.width + 1e-6;
  const inY = y >= box.y - 1e-6 && y <= box.y + box.height + 1e-6;
  return (
    (inY && (near(x, box.x) || near(x, box.x + box.width))) ||
    (inX && (near(y, box.y) || near(y, box.y + box.height)))
  );
};

describe("edgePath", () => {
  test.each([
    ["to the right", at(400, 0), "right", "left"],
    ["to the left", at(-400, 0), "left", "right"],
    ["straight down", at(0, 300), "bottom", "top"],
    ["straight up", at(0, -300), "top", "bottom"],
    ["right and a little down", at(400, 200), "right", "left"],
    ["far down and a little right", at(200, 900), "bottom", "top"],
  ] as const)("runs %s between the facing sides", (_, target, sourceSide, targetSide) => {
    expect(edgePath(at(0, 0), target)).toMatchObject({ sourceSide, targetSide });
  });

  test("is straight between nodes on one line", () => {
    const { curve } = edgePath(at(0, 0), at(400, 0));
    expect(new Set(curve.map(({ y }) => y))).toEqual(new Set([32]));
  });

  test("slides along a long side towards the other node", () => {
    const { start, end } = edgePath(at(0, 0, 400, 400), at(600, 300));
    expect(start.y).toBe(332);
    expect(end.y).toBe(332);
  });

  test.each([
    ["out of", at(300, 100), at(0, 0, 500, 400)],
    ["into", at(0, 0, 500, 400), at(300, 100)],
  ])("runs %s a container through its nearest border", (_, source, target) => {
    const { curve, start, end } = edgePath(source, target);
    expect(isOnBorder(start, source)).toBe(true);
    expect(isOnBorder(end, target)).toBe(true);
    expect(new Set(curve.map(({ y }) => y)).size).toBe(1);
  });

  test("loops outside a node that is connected to itself", () => {
    const box = at(0, 0);
    const { start, end, middle } = edgePath(box, box);
    expect(isOnBorder(start, box)).toBe(true);
    expect(isOnBorder(end, box)).toBe(true);
    expect(middle.x).toBeGreaterThan(box.width);
    expect(middle.y).toBeLessThan(0);
  });

  test("touches both nodes and has its middle on the curve, wherever they stand", () => {
    fc.assert(
      fc.property(rect, rect, fc.integer({ min: -120, max: 120 }), (source, target, offset) => {
        const geometry = edgePath(source, target, { offset });
        expect(isOnBorder(geometry.start, source)).toBe(true);
        expect(isOnBorder(geometry.end, target)).toBe(true);
        expect(geometry.middle).toEqual(pointAt(geometry.curve, 0.5));
        expect(geometry.path).toMatch(/^M-?[\d.]+ -?[\d.]+([HV]-?[\d.]+|C(-?[\d.]+ ?){6})$/);
      }),
    );
  });
});

test("an arrow ends at the node and its line ends inside the head", () => {
  const { head, line } = arrowOf(edgePath(at(0, 0), at(400, 0)).curve);
  expect(head.startsWith("M400 32L")).toBe(true);
  expect(line).toBe("M168 32H394");
});

describe("parallel edges", () => {
  const drawn = diagram()
    .node("a", "ec2")
    .node("b", "ec2", {}, { position: { x: 400, y: 0 } })
    .node("c", "ec2", {}, { position: { x: 400, y: 400 } })
    .edge("a", "b", { id: "there" })
    .edge("b", "a", { id: "back" })
    .edge("a", "c", { id: "alone" })
    .edge("a", "a", { id: "loop" })
    .edge("a", "gone", { id: "broken" })
    .done();

  test("run beside each other in both directions, and the others straight", () => {
    const offsets = edgeOffsets(drawn);
    expect(offsets.get("there")).toBe(-(offsets.get("back") ?? 0));
    expect(offsets.get("there")).not.toBe(0);
    expect(offsets.get("alone")).toBe(0);
    const paths = edgeGeometries(drawn);
    const gap = (paths.get("there")?.middle.y ?? 0) - (paths.get("back")?.middle.y ?? 0);
    expect(Math.abs(gap)).toBeGreaterThanOrEqual(24);
  });

  test("stay apart in the middle even where a side is too short for all", () => {
    const many = diagram()
      .node("a", "ec2")
      .node("b", "ec2", {}, { position: { x: 500, y: 0 } });
    for (let i = 0; i < 5; i++) many.edge("a", "b", { id: `e${i}` });
    const middles = [...edgeGeometries(many.done()).values()].map(({ middle }) => middle.y);
    const gaps = middles.slice(1).map((y, i) => y - (middles[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(20);
  });

  test("leave out an edge without both ends", () => {
    expect(edgeGeometries(drawn).has("broken")).toBe(false);
  });
});

describe("absoluteRects", () => {
  test("adds up the positions of containers", () => {
    const drawn = diagram()
      .node("a", "ec2", {}, { parent: "subnet", position: { x: 1, y: 2 } })
      .node("subnet", "subnet", {}, { parent: "vpc", position: { x: 10, y: 20 } })
      .node("vpc", "vpc", {}, { position: { x: 100, y: 200 } })
      .done();
    expect(absoluteRects(drawn).get("a")).toEqual(at(111, 222));
    expect(absoluteRects(drawn)).toBe(absoluteRects(drawn));
  });

  test("ends on containers in each other", () => {
    const drawn = diagram()
      .node("a", "vpc", {}, { parent: "b" })
      .node("b", "vpc", {}, { parent: "a" })
      .done();
    expect([...absoluteRects(drawn).keys()].sort()).toEqual(["a", "b"]);
  });
});
