import { describe, expect, it } from "vitest";
import { diagram } from "@/lib/model/build";
import { connectableAt, containerAt, nodeTowards } from "./hit-test";
import { still } from "./interaction";
import { nudgeBy, readKey } from "./keyboard";
import { changesParents, dropTargetsOf, follow, movesOf } from "./moving";
import { withSelection } from "./use-flow-events";

const size = { width: 160, height: 64 };
const sample = diagram()
  .node("net", "vpc", {}, { position: { x: 400, y: 0 }, size: { width: 600, height: 400 } })
  .node(
    "sub",
    "subnet",
    {},
    { parent: "net", position: { x: 40, y: 40 }, size: { width: 300, height: 300 } },
  )
  .node("box", "ec2", {}, { parent: "sub", position: { x: 20, y: 40 }, size })
  .node("api", "api-gateway", {}, { position: { x: 0, y: 100 }, size })
  .node("fn", "lambda", {}, { position: { x: 0, y: 400 }, size })
  .done();

describe("what a dropped connection ends at", () => {
  const cases = [
    { name: "a card, anywhere on it", at: { x: 500, y: 100 }, found: "box" },
    { name: "a card, just beside it", at: { x: -6, y: 120 }, found: "api" },
    { name: "the inside of a container is nothing", at: { x: 900, y: 300 }, found: undefined },
    { name: "the border of a container", at: { x: 402, y: 300 }, found: "net" },
    { name: "the name of a container", at: { x: 460, y: 10 }, found: "net" },
    { name: "the open canvas", at: { x: 300, y: 900 }, found: undefined },
  ];
  it.each(cases)("$name", ({ at, found }) => {
    expect(connectableAt(sample, at, { slack: 10 })).toBe(found);
  });

  it("is never where it comes from", () => {
    expect(connectableAt(sample, { x: 80, y: 130 }, { except: "api" })).toBeUndefined();
  });
});

describe("what a dropped node goes into", () => {
  it("is the innermost container", () => {
    expect(containerAt(sample, { x: 500, y: 100 })).toBe("sub");
    expect(containerAt(sample, { x: 900, y: 300 })).toBe("net");
    expect(containerAt(sample, { x: 0, y: 0 })).toBeUndefined();
  });
  it("is not what moves, nor what is inside it", () => {
    expect(containerAt(sample, { x: 500, y: 100 }, new Set(["net"]))).toBeUndefined();
    expect(containerAt(sample, { x: 500, y: 100 }, new Set(["sub"]))).toBe("net");
  });
  it("is larger than what goes into it", () => {
    expect(containerAt(sample, { x: 500, y: 100 }, new Set(), { width: 400, height: 350 })).toBe(
      "net",
    );
  });
});

describe("a drag", () => {
  const drag = (id: string, x: number, y: number) =>
    follow(sample, still, [{ type: "position", id, position: { x, y }, dragging: true }]);

  it("takes what is inside a container along", () => {
    expect([...drag("sub", 0, 0).moved]).toEqual(["sub", "box"]);
  });
  it("keeps the set of moved nodes while the same nodes move", () => {
    const first = drag("sub", 0, 0);
    const second = follow(sample, first, [
      { type: "position", id: "sub", position: { x: 4, y: 4 } },
    ]);
    expect(second.moved).toBe(first.moved);
  });
  it("ignores sizes that are only measured", () => {
    const measured = follow(sample, still, [
      { type: "dimensions", id: "box", dimensions: { width: 1, height: 1 } },
    ]);
    expect(measured.sizes.size).toBe(0);
  });
  it("into a container gives a place on the canvas and the container", () => {
    const moves = movesOf(sample, new Map([["api", { x: 460, y: 100 }]]));
    expect(moves).toEqual([{ id: "api", position: { x: 460, y: 100 }, parent: "sub" }]);
    expect([...dropTargetsOf(sample, moves)]).toEqual(["sub"]);
    expect(changesParents(sample, moves)).toBe(true);
  });
  it("within a container counts from the container's corner and changes nothing else", () => {
    const moves = movesOf(sample, new Map([["box", { x: 30, y: 50 }]]));
    expect(moves).toEqual([{ id: "box", position: { x: 470, y: 90 }, parent: "sub" }]);
    expect(changesParents(sample, moves)).toBe(false);
    expect(dropTargetsOf(sample, moves).size).toBe(0);
  });
  it("out of every container goes to the open canvas", () => {
    const [move] = movesOf(sample, new Map([["box", { x: -900, y: 50 }]]));
    expect(move?.parent).toBeUndefined();
  });
});

describe("keys", () => {
  const press = (key: string, more = {}) =>
    readKey({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

  it.each([
    { name: "Tab steps on", key: "Tab", intent: { do: "step", by: 1 } },
    { name: "Enter chooses", key: "Enter", intent: { do: "choose", adds: false } },
    { name: "C connects", key: "c", intent: { do: "connect" } },
    { name: "F2 edits", key: "F2", intent: { do: "edit" } },
    { name: "Backspace removes", key: "Backspace", intent: { do: "remove" } },
    { name: "other letters are not ours", key: "x", intent: undefined },
  ])("$name", ({ key, intent }) => {
    expect(press(key)).toEqual(intent);
  });
  it("leaves copy to the editor and takes select all", () => {
    expect(press("c", { ctrlKey: true })).toBeUndefined();
    expect(press("a", { metaKey: true })).toEqual({ do: "selectAll" });
  });
  it("moves further with Shift", () => {
    expect(nudgeBy("left", false)).toEqual({ x: -8, y: 0 });
    expect(nudgeBy("down", true)).toEqual({ x: 0, y: 32 });
  });
  it("finds the nearest node in a direction", () => {
    expect(nodeTowards(sample, "api", "down")).toBe("fn");
    expect(nodeTowards(sample, "api", "right")).toBe("box");
    expect(nodeTowards(sample, "fn", "down")).toBeUndefined();
    expect(nodeTowards(sample, "api", "down", (id) => id !== "fn")).not.toBe("fn");
  });
});

it("keeps the selection's identity when nothing changes", () => {
  const before = new Set(["a"]);
  expect(withSelection(before, [{ type: "select", id: "a", selected: true }])).toBe(before);
  expect([...withSelection(before, [{ type: "select", id: "b", selected: true }])]).toEqual([
    "a",
    "b",
  ]);
  const letGo = [{ type: "select", id: "a", selected: false } as const];
  expect([...withSelection(before, letGo)]).toEqual([]);
  expect([...withSelection(before, letGo, new Set(["a"]))]).toEqual(["a"]);
});
