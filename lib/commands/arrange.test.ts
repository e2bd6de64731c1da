import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sizeOf } from "@/lib/catalog";
import { diagram } from "@/lib/model/build";
import { withDescendants } from "@/lib/model/queries";
import type { Diagram, NodeId, Point } from "@/lib/model/types";
import { addNode } from "./add-node";
import { applyLayout } from "./apply-layout";
import { growToFit } from "./grow";
import { moveNodes } from "./move-nodes";
import { findPlace } from "./place";
import { reparentNode } from "./reparent-node";
import { resizeNode } from "./resize-node";
import {
  aDiagram,
  counter,
  expectPure,
  expectRefused,
  findFaults,
  placeOf,
} from "./testing/expect";

const size = { width: 480, height: 320 };

/** A VPC with a card in it, a card to the right of it. */
const nested = () =>
  diagram()
    .node("vpc", "vpc", {}, { size, position: { x: 100, y: 100 } })
    .node("in", "ec2", {}, { parent: "vpc", position: { x: 40, y: 60 } })
    .node("out", "lambda", {}, { position: { x: 640, y: 100 } })
    .done();

const node = (from: Diagram, id: NodeId) => {
  const found = from.nodes.get(id);
  if (!found) throw new Error(`no node ${id}`);
  return found;
};

describe("addNode", () => {
  const add = (at: Point | undefined, preset = "ec2") => {
    const makeId = counter();
    const args = { preset, makeId, ...(at && { position: at }) };
    return expectPure(nested(), (before) => addNode(before, args));
  };

  test.each([
    ["on the open canvas", { x: 0, y: 600 }, undefined, { x: 0, y: 600 }],
    ["in the container under its middle", { x: 300, y: 300 }, "vpc", { x: 300, y: 300 }],
    ["beside what stands there", { x: 150, y: 165 }, "vpc", { x: 150, y: 240 }],
    ["clear of the container's name", { x: 300, y: 102 }, "vpc", { x: 324, y: 140 }],
  ])("%s", (_, at, parent, place) => {
    const { diagram: after, node: id } = add(at);
    expect(node(after, id).parent).toBe(parent);
    expect(placeOf(after, id)).toEqual(place);
    expect(findFaults(after)).toEqual([]);
  });

  test("takes what the palette entry states", () => {
    const { diagram: after, node: id } = add({ x: 0, y: 600 }, "private-subnet");
    expect(node(after, id)).toMatchObject({ kind: "subnet", props: { access: "private" } });
  });

  test("without a place goes to the middle of the diagram", () => {
    const { diagram: after, node: id } = add(undefined);
    expect(node(after, id).parent).toBe("vpc");
  });

  test("makes a full container grow", () => {
    const full = diagram().node("subnet", "subnet").done();
    const makeId = counter();
    let after: Diagram = full;
    for (let i = 0; i < 5; i++) {
      after = expectPure(after, (before) =>
        addNode(before, { preset: "ec2", parent: "subnet", makeId }),
      ).diagram;
    }
    expect(findFaults(after)).toEqual([]);
    expect(sizeOf(node(after, "subnet"))).not.toEqual(sizeOf(node(full, "subnet")));
  });

  test.each([
    ["notFound", "gone"],
    ["notAContainer", "in"],
  ] as const)("is refused with %s", (code, parent) => {
    expectRefused(nested(), code, (before) =>
      addNode(before, { preset: "ec2", parent, makeId: counter() }),
    );
  });
});

describe("moveNodes", () => {
  test("leaves a node exactly where it was dropped, and its neighbours too", () => {
    const moves = [{ id: "in", position: { x: 333, y: 277 } }];
    const start = nested();
    const { diagram: after } = expectPure(start, (before) => moveNodes(before, { moves }));
    expect(placeOf(after, "in")).toEqual({ x: 333, y: 277 });
    expect(node(after, "in").parent).toBe("vpc");
    expect(node(after, "out")).toBe(node(start, "out"));
  });

  test.each([
    ["out of its container", "in", { x: 900, y: 500 }, undefined],
    ["into a container", "out", { x: 300, y: 300 }, "vpc"],
    ["by its middle, not by its corner", "out", { x: 90, y: 300 }, "vpc"],
  ])("%s", (_, id, position, parent) => {
    const { diagram: after } = expectPure(nested(), (before) =>
      moveNodes(before, { moves: [{ id, position }] }),
    );
    expect(node(after, id).parent).toBe(parent);
    expect(placeOf(after, id)).toEqual(position);
    expect("parent" in node(after, id)).toBe(parent !== undefined);
  });

  test("does as it is told about the container", () => {
    const moves = [{ id: "in", position: { x: 140, y: 160 }, parent: undefined }];
    const { diagram: after } = expectPure(nested(), (before) => moveNodes(before, { moves }));
    expect(node(after, "in").parent).toBeUndefined();
    expect(placeOf(after, "in")).toEqual({ x: 140, y: 160 });
  });

  test("takes along what a container holds, even if that was chosen too", () => {
    const moves = [
      { id: "in", position: { x: 9, y: 9 } },
      { id: "vpc", position: { x: 0, y: 500 } },
    ];
    const { diagram: after } = expectPure(nested(), (before) => moveNodes(before, { moves }));
    expect(node(after, "in")).toEqual(node(nested(), "in"));
    expect(placeOf(after, "vpc")).toEqual({ x: 0, y: 500 });
  });

  test("does not put a container into a smaller one", () => {
    const two = diagram()
      .node("vpc", "vpc", {}, { size })
      .node("small", "subnet", {}, { position: { x: 700, y: 0 } })
      .done();
    const { diagram: after } = expectPure(two, (before) =>
      moveNodes(before, { moves: [{ id: "vpc", position: { x: 560, y: -50 } }] }),
    );
    expect(node(after, "vpc").parent).toBeUndefined();
  });

  test("makes the container grow to every side and the neighbours give way", () => {
    const moves = [{ id: "in", position: { x: 480, y: 90 } }];
    const { diagram: after } = expectPure(nested(), (before) => moveNodes(before, { moves }));
    expect(findFaults(after)).toEqual([]);
    expect(placeOf(after, "in")).toEqual({ x: 480, y: 90 });
    expect(placeOf(after, "vpc")).toEqual({ x: 100, y: 50 });
    expect(placeOf(after, "out").x).toBeGreaterThan(640);
  });

  test.each([
    ["notFound", { id: "gone", position: { x: 0, y: 0 } }],
    ["notFound", { id: "in", position: { x: 0, y: 0 }, parent: "gone" }],
    ["notAContainer", { id: "in", position: { x: 0, y: 0 }, parent: "out" }],
    ["insideItself", { id: "vpc", position: { x: 0, y: 0 }, parent: "vpc" }],
    ["nothingToDo", { id: "in", position: { x: 140, y: 160 } }],
  ] as const)("is refused with %s", (code, move) => {
    expectRefused(nested(), code, (before) => moveNodes(before, { moves: [move] }));
  });
});

describe("reparentNode", () => {
  test("puts a node into a container near where it stands", () => {
    const { diagram: after } = expectPure(nested(), (before) =>
      reparentNode(before, { node: "out", parent: "vpc" }),
    );
    expect(node(after, "out")).toMatchObject({ parent: "vpc", position: { x: 296, y: 40 } });
    expect(findFaults(after)).toEqual([]);
  });

  test("takes a node out, to where it no longer looks as if it were inside", () => {
    const { diagram: after } = expectPure(nested(), (before) =>
      reparentNode(before, { node: "in", parent: undefined }),
    );
    expect("parent" in node(after, "in")).toBe(false);
    expect(findFaults(after)).toEqual([]);
  });

  test.each([
    ["notFound", "gone", "vpc"],
    ["notAContainer", "in", "out"],
    ["insideItself", "vpc", "vpc"],
    ["nothingToDo", "in", "vpc"],
  ] as const)("is refused with %s", (code, id, parent) => {
    expectRefused(nested(), code, (before) => reparentNode(before, { node: id, parent }));
  });
});

describe("resizeNode", () => {
  test.each([
    [
      "larger",
      undefined,
      { width: 500, height: 400 },
      { x: 100, y: 100 },
      { width: 500, height: 400 },
    ],
    [
      "by the left border",
      { x: 60, y: 100 },
      { width: 520, height: 320 },
      { x: 60, y: 100 },
      { width: 520, height: 320 },
    ],
    [
      "not below its content",
      undefined,
      { width: 10, height: 10 },
      { x: 100, y: 100 },
      { width: 224, height: 140 },
    ],
    [
      "not below its content from the left",
      { x: 500, y: 100 },
      { width: 80, height: 320 },
      { x: 124, y: 100 },
      { width: 456, height: 320 },
    ],
  ])("%s", (_, position, wanted, place, got) => {
    const { diagram: after } = expectPure(nested(), (before) =>
      resizeNode(before, { id: "vpc", position, size: wanted }),
    );
    expect(placeOf(after, "vpc")).toEqual(place);
    expect(node(after, "vpc").size).toEqual(got);
    expect(placeOf(after, "in")).toEqual({ x: 140, y: 160 });
  });

  test("keeps the smallest size, at the border that was not dragged", () => {
    const empty = diagram().node("note", "sticky-note").done();
    const { diagram: after } = expectPure(empty, (before) =>
      resizeNode(before, {
        id: "note",
        position: { x: 150, y: 0 },
        size: { width: 10, height: 112 },
      }),
    );
    expect(node(after, "note")).toMatchObject({
      position: { x: 64, y: 0 },
      size: { width: 96, height: 112 },
    });
  });

  test("takes in what it is drawn around, and pushes what it covers in part", () => {
    const { diagram: around } = expectPure(nested(), (before) =>
      resizeNode(before, { id: "vpc", size: { width: 800, height: 320 } }),
    );
    expect(node(around, "out").parent).toBe("vpc");
    expect(findFaults(around)).toEqual([]);
    const { diagram: partly } = expectPure(nested(), (before) =>
      resizeNode(before, { id: "vpc", size: { width: 600, height: 320 } }),
    );
    expect(node(partly, "out").parent).toBeUndefined();
    expect(findFaults(partly)).toEqual([]);
  });

  test("pushes what it covers though its container grows to the left as well", () => {
    const inner = diagram()
      .node("region", "region", {}, { size: { width: 988, height: 560 } })
      .node("left", "security-group", {}, { parent: "region", position: { x: 16, y: 376 } })
      .node("vpc", "vpc", {}, { parent: "region", position: { x: 252, y: 40 }, size })
      .done();
    const { diagram: after } = expectPure(inner, (before) =>
      resizeNode(before, {
        id: "vpc",
        position: { x: 0, y: 40 },
        size: { width: 732, height: 480 },
      }),
    );
    expect(placeOf(after, "vpc")).toEqual({ x: 0, y: 40 });
    expect(findFaults(after)).toEqual([]);
  });

  test.each([
    ["notFound", "gone"],
    ["nothingToDo", "vpc"],
  ] as const)("is refused with %s", (code, id) => {
    expectRefused(nested(), code, (before) => resizeNode(before, { id, size }));
  });
});

describe("applyLayout", () => {
  test("takes over places and sizes, and shares what stays", () => {
    const layout = new Map([
      ["vpc", { position: { x: 1, y: 2 }, size: { width: 600, height: 400 } }],
      ["in", { position: { x: 40, y: 60 } }],
      ["gone", { position: { x: 0, y: 0 } }],
    ]);
    const before = nested();
    const { diagram: after } = expectPure(before, () => applyLayout(before, layout));
    expect(node(after, "vpc")).toMatchObject({ position: { x: 1, y: 2 }, size: { width: 600 } });
    expect(node(after, "in")).toBe(node(before, "in"));
    expect(after.nodes.size).toBe(3);
  });

  test("is refused where everything is in place", () => {
    expectRefused(nested(), "nothingToDo", (before) => applyLayout(before, new Map()));
  });
});

test("growToFit gives back the same diagram if there is room", () => {
  const before = nested();
  expect(growToFit(before, "vpc")).toBe(before);
});

describe("findPlace", () => {
  test("finds room in a full container by making it grow", () => {
    const before = diagram()
      .node("s", "subnet", {}, { size: { width: 220, height: 120 } })
      .done();
    const { diagram: after, position } = findPlace(
      before,
      "s",
      { width: 400, height: 300 },
      {
        x: 0,
        y: 0,
      },
    );
    expect(position).toEqual({ x: 16, y: 40 });
    expect(node(after, "s").size).toEqual({ width: 432, height: 356 });
    expect([...after.nodes.keys()]).toEqual(["s"]);
  });

  test("is quick among a thousand siblings that leave no gap", () => {
    const builder = diagram();
    for (let i = 0; i < 1024; i++) {
      const position = { x: (i % 32) * 190, y: Math.floor(i / 32) * 90 };
      builder.node(`n${i}`, "ec2", {}, { position });
    }
    const dense = builder.done();
    const near = { x: 16 * 190, y: 16 * 90 };
    const times = [1, 2, 3, 4, 5].map(() => {
      const start = performance.now();
      const { position } = findPlace(dense, undefined, { width: 168, height: 64 }, near);
      expect(position.y < -64 || position.y > 31 * 90 + 64).toBe(true);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(60);
  });
});

const aPoint = fc.record({
  x: fc.integer({ min: -1200, max: 1200 }),
  y: fc.integer({ min: -300, max: 1200 }),
});

describe("over random diagrams", () => {
  test("what is added overlaps nothing and stands in its container", () => {
    fc.assert(
      fc.property(aDiagram, (made) => {
        expect(findFaults(made)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("what is put elsewhere overlaps nothing", () => {
    fc.assert(
      fc.property(aDiagram, fc.nat(99), fc.nat(99), (before, which, where) => {
        const ids = [...before.nodes.keys()];
        const id = ids[which % ids.length] ?? "";
        const outcome = reparentNode(before, { node: id, parent: ids[where % (ids.length + 1)] });
        if (!outcome.ok) return;
        expectPure(before, () => outcome);
        expect(findFaults(outcome.diagram)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("what is moved stands where it was dropped, and only it may overlap anything", () => {
    fc.assert(
      fc.property(aDiagram, fc.nat(99), aPoint, (before, which, position) => {
        const ids = [...before.nodes.keys()];
        const id = ids[which % ids.length] ?? "";
        const outcome = moveNodes(before, { moves: [{ id, position }] });
        if (!outcome.ok) return;
        const { diagram: after } = expectPure(before, () => outcome);
        const others = findFaults(after).filter((fault) => !fault.split(" ").includes(id));
        expect(others).toEqual([]);
        expect(findFaults(after).filter((fault) => fault.includes("stands out"))).toEqual([]);
        for (const inside of withDescendants(before, id).slice(1)) {
          expect(node(after, inside.id)).toBe(inside);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("what is resized keeps its content in place and overlaps nothing", () => {
    fc.assert(
      fc.property(aDiagram, fc.nat(99), aPoint, aPoint, (before, which, shift, by) => {
        const ids = [...before.nodes.keys()];
        const id = ids[which % ids.length] ?? "";
        const old = node(before, id);
        const position = { x: old.position.x + shift.x / 4, y: old.position.y + shift.y / 4 };
        const { width, height } = sizeOf(old);
        const wanted = {
          width: Math.max(1, width - shift.x / 4 + by.x / 8),
          height: Math.max(1, height - shift.y / 4 + by.y / 8),
        };
        const outcome = resizeNode(before, { id, position, size: wanted });
        if (!outcome.ok) return;
        const { diagram: after } = expectPure(before, () => outcome);
        const isCard = !withDescendants(before, id)[1];
        const faults = findFaults(after).filter((fault) => !fault.split(" ").includes(id));
        expect(faults).toEqual([]);
        if (!isCard) expect(findFaults(after)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
