import Elk from "elkjs/lib/elk.bundled.js";
import { describe, expect, test } from "vitest";
import { sizeOf } from "@/lib/catalog";
import { diagram } from "@/lib/model/build";
import type { Diagram, NodeId } from "@/lib/model/types";
import { fromElkGraph, type Layout, type LayoutOptions, toElkGraph } from "./elk-graph";

const elk = new Elk({ algorithms: ["layered"] });

async function layOut(drawn: Diagram, options: LayoutOptions = {}): Promise<Layout> {
  const graph = toElkGraph(drawn, options);
  if (!graph) return new Map();
  return fromElkGraph(drawn, await elk.layout(graph), options);
}

const applied = (drawn: Diagram, layout: Layout): Diagram => ({
  ...drawn,
  nodes: new Map([...drawn.nodes].map(([id, node]) => [id, { ...node, ...layout.get(id) }])),
});

const xOf = (layout: Layout, id: NodeId): number => layout.get(id)?.position.x ?? Number.NaN;

const shop = diagram()
  .node("user", "internet-user", {}, { position: { x: 400, y: 300 } })
  .node("api", "api-gateway", {}, { position: { x: 120, y: 80 } })
  .node("vpc", "vpc", {}, { position: { x: 700, y: 500 } })
  .node("subnet", "subnet", {}, { parent: "vpc", position: { x: 20, y: 60 } })
  .node("alb", "alb", {}, { parent: "vpc", position: { x: 200, y: 60 } })
  .node("task", "fargate", {}, { parent: "subnet", position: { x: 20, y: 60 } })
  .node("db", "rds", {}, { parent: "subnet", position: { x: 20, y: 160 } })
  .node("note", "sticky-note", {}, { label: "later", position: { x: 900, y: 90 } })
  .edge("user", "api")
  .edge("api", "alb")
  .edge("alb", "task")
  .edge("task", "db")
  .done();

describe("laying out with ELK", () => {
  test("runs from callers to what they call, across the borders of containers", async () => {
    const layout = await layOut(shop);
    expect(xOf(layout, "user")).toBeLessThan(xOf(layout, "api"));
    expect(xOf(layout, "api")).toBeLessThan(xOf(layout, "vpc"));
    expect(xOf(layout, "task")).toBeLessThan(xOf(layout, "db"));
  });

  test("sizes containers to what they hold, and nothing else", async () => {
    const layout = await layOut(shop);
    const placed = applied(shop, layout);
    const subnet = layout.get("subnet");
    const db = placed.nodes.get("db");
    expect(subnet?.size).toBeDefined();
    expect(layout.get("db")?.size).toBeUndefined();
    if (!db || !subnet?.size) return;
    expect(db.position.x + sizeOf(db).width).toBeLessThan(subnet.size.width);
    expect(db.position.y).toBeGreaterThanOrEqual(48);
  });

  test("moves nothing when it runs again", async () => {
    const once = applied(shop, await layOut(shop));
    const twice = applied(once, await layOut(once));
    expect(twice.nodes).toEqual(once.nodes);
  });

  test("keeps the top left corner of the whole", async () => {
    const positions = [...applied(shop, await layOut(shop)).nodes.values()]
      .filter((node) => node.parent === undefined)
      .map((node) => node.position);
    expect(Math.min(...positions.map(({ x }) => x))).toBe(120);
    expect(Math.min(...positions.map(({ y }) => y))).toBe(80);
  });

  test("can lay out one container alone", async () => {
    const layout = await layOut(shop, { within: "vpc" });
    expect([...layout.keys()].sort()).toEqual(["alb", "db", "subnet", "task", "vpc"]);
    expect(layout.get("vpc")?.position).toEqual({ x: 700, y: 500 });
    expect(layout.get("alb")?.position.y).toBeGreaterThanOrEqual(48);
  });

  test("can run downwards", async () => {
    const layout = await layOut(shop, { direction: "DOWN" });
    const yOf = (id: NodeId) => layout.get(id)?.position.y ?? Number.NaN;
    expect(yOf("user")).toBeLessThan(yOf("api"));
  });

  test.each([
    ["nothing", diagram().done()],
    [
      "a loop and a line to one's own container",
      diagram()
        .node("vpc", "vpc")
        .node("a", "ec2", {}, { parent: "vpc" })
        .edge("a", "a")
        .edge("a", "vpc")
        .edge("vpc", "a")
        .done(),
    ],
    ["a line to nowhere", diagram().node("a", "ec2").edge("a", "gone").done()],
    [
      "containers in each other",
      diagram()
        .node("a", "vpc", {}, { parent: "b" })
        .node("b", "vpc", {}, { parent: "a" })
        .node("c", "ec2")
        .edge("a", "c")
        .done(),
    ],
  ])("copes with %s", async (_, drawn) => {
    const layout = await layOut(drawn);
    for (const { position } of layout.values()) {
      expect(Number.isFinite(position.x) && Number.isFinite(position.y)).toBe(true);
    }
  });

  test("needs nothing from a container that is not there", () => {
    expect(toElkGraph(shop, { within: "gone" })).toBeUndefined();
  });
});
