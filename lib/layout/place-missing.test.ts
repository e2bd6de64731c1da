import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sizeOf } from "@/lib/catalog";
import { diagram } from "@/lib/model/build";
import { children } from "@/lib/model/queries";
import type { Diagram, DiagramNode, NodeId } from "@/lib/model/types";
import { placeMissing } from "./place-missing";

const header = 28;

const overlap = (one: DiagramNode, other: DiagramNode): boolean => {
  const a = { ...one.position, ...sizeOf(one) };
  const b = { ...other.position, ...sizeOf(other) };
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
};

/** What is wrong with the places, in words; nothing if all is well. */
function faults(placed: Diagram): string[] {
  const found: string[] = [];
  for (const node of placed.nodes.values()) {
    const siblings = children(placed, node.parent);
    for (const other of siblings.slice(siblings.indexOf(node) + 1)) {
      if (overlap(node, other)) found.push(`${node.id} covers ${other.id}`);
    }
    const parent = node.parent === undefined ? undefined : placed.nodes.get(node.parent);
    if (!parent) continue;
    const room = sizeOf(parent);
    const { width, height } = sizeOf(node);
    const { x, y } = node.position;
    if (x < 0 || y < header || x + width > room.width || y + height > room.height) {
      found.push(`${node.id} leaves ${parent.id}`);
    }
  }
  return found;
}

const xOf = (placed: Diagram, id: NodeId): number => placed.nodes.get(id)?.position.x ?? Number.NaN;

/** Any nesting of containers with any edges between any nodes. */
const nested = fc
  .record({
    containers: fc.array(fc.nat(), { maxLength: 6 }),
    leaves: fc.array(fc.nat(), { minLength: 1, maxLength: 14 }),
    edges: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 20 }),
  })
  .map(({ containers, leaves, edges }) => {
    const draft = diagram();
    const ids: string[] = [];
    containers.forEach((choice, i) => {
      const parent = choice % (i + 1);
      draft.node(`c${i}`, "vpc", {}, parent < i ? { parent: `c${parent}` } : {});
      ids.push(`c${i}`);
    });
    leaves.forEach((choice, i) => {
      const parent = choice % (containers.length + 1);
      draft.node(`n${i}`, "ec2", {}, parent < containers.length ? { parent: `c${parent}` } : {});
      ids.push(`n${i}`);
    });
    for (const [from, to] of edges) {
      draft.edge(ids[from % ids.length] ?? "", ids[to % ids.length] ?? "");
    }
    return draft.done();
  });

describe("placeMissing", () => {
  test("covers nothing and keeps all inside their containers, whatever the diagram", () => {
    fc.assert(
      fc.property(nested, (drawn) => {
        expect(faults(placeMissing(drawn, [...drawn.nodes.keys()]))).toEqual([]);
      }),
    );
  });

  test("gives the same places every time", () => {
    fc.assert(
      fc.property(nested, (drawn) => {
        const ids = [...drawn.nodes.keys()];
        expect(placeMissing(drawn, ids)).toEqual(placeMissing(drawn, ids));
      }),
      { numRuns: 20 },
    );
  });

  test("puts callers left of what they call, through the borders of containers", () => {
    const drawn = diagram()
      .node("db", "rds", {}, { parent: "vpc" })
      .node("vpc", "vpc")
      .node("fn", "lambda", {}, { parent: "vpc" })
      .node("api", "api-gateway")
      .node("user", "internet-user")
      .edge("user", "api")
      .edge("api", "fn")
      .edge("fn", "db")
      .done();
    const placed = placeMissing(drawn, [...drawn.nodes.keys()]);
    expect(xOf(placed, "user")).toBeLessThan(xOf(placed, "api"));
    expect(xOf(placed, "api")).toBeLessThan(xOf(placed, "vpc"));
    expect(xOf(placed, "fn")).toBeLessThan(xOf(placed, "db"));
  });

  test("leaves placed nodes alone and makes room where a container grows", () => {
    const drawn = diagram()
      .node("vpc", "vpc", {}, { position: { x: 0, y: 0 }, size: { width: 260, height: 160 } })
      .node("old", "ec2", {}, { parent: "vpc", position: { x: 40, y: 56 } })
      .node("right", "lambda", {}, { position: { x: 300, y: 0 } })
      .node("above", "lambda", {}, { position: { x: 0, y: -120 } })
      .node("a", "ec2", {}, { parent: "vpc" })
      .node("b", "ec2", {}, { parent: "vpc" })
      .edge("a", "b")
      .done();
    const placed = placeMissing(drawn, ["a", "b"]);
    expect(faults(placed)).toEqual([]);
    expect(placed.nodes.get("old")).toBe(drawn.nodes.get("old"));
    expect(placed.nodes.get("above")).toBe(drawn.nodes.get("above"));
    expect(xOf(placed, "right")).toBeGreaterThan(300);
  });

  test("returns the diagram itself when nothing is missing", () => {
    const drawn = diagram().node("a", "ec2").done();
    expect(placeMissing(drawn, [])).toBe(drawn);
    expect(placeMissing(drawn, ["gone"])).toBe(drawn);
  });

  test.each([
    ["a container in itself", diagram().node("a", "vpc", {}, { parent: "a" }).done()],
    [
      "two containers in each other",
      diagram()
        .node("a", "vpc", {}, { parent: "b" })
        .node("b", "vpc", {}, { parent: "a" })
        .edge("a", "b")
        .done(),
    ],
    ["a container that is missing", diagram().node("a", "ec2", {}, { parent: "gone" }).done()],
  ])("ends on %s", (_, drawn) => {
    expect(placeMissing(drawn, [...drawn.nodes.keys()]).nodes.size).toBe(drawn.nodes.size);
  });
});
