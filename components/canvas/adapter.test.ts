import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n";
import { diagram } from "@/lib/model/build";
import type { Diagram } from "@/lib/model/types";
import type { Judgement } from "@/lib/rules/types";
import { connectOrder, type EdgesInput, FlowAdapter, type NodesInput, tabOrder } from "./adapter";
import { still } from "./interaction";
import { textsOf } from "./texts";

const t = createTranslator({ locale: "en", messages: messages.en, namespace: "canvas" });
const texts = textsOf(t, "en");
const none: Judgement = { basis: "aws", verdicts: new Map(), findings: [] };

const sample = (): Diagram =>
  diagram()
    .node("fn", "lambda", {}, { label: "orders-fn", parent: "net", position: { x: 40, y: 40 } })
    .node("api", "api-gateway", { apiType: "HTTP" }, { label: "orders-api" })
    .node("net", "vpc", {}, { position: { x: 400, y: 0 } })
    .edge("api", "fn")
    .edge("api", "gone")
    .done();

const nodesInput = (drawn: Diagram, more: Partial<NodesInput> = {}): NodesInput => ({
  diagram: drawn,
  texts,
  selected: new Set(),
  moving: still,
  marks: new Map(),
  tabStop: undefined,
  hintId: "hint",
  ...more,
});
const edgesInput = (drawn: Diagram, more: Partial<EdgesInput> = {}): EdgesInput => ({
  diagram: drawn,
  texts,
  selected: new Set(),
  judgement: none,
  numbers: new Map(),
  chips: new Map([["api->fn", { text: "fine", at: { x: 5, y: 5 }, labelAt: undefined }]]),
  moved: new Set(),
  marks: new Map(),
  tabStop: undefined,
  hintId: "hint",
  ...more,
});

const withNode = (drawn: Diagram, id: string, label: string): Diagram => {
  const nodes = new Map(drawn.nodes);
  const node = nodes.get(id);
  if (node) nodes.set(id, { ...node, label });
  return { ...drawn, nodes };
};

describe("nodes", () => {
  it("puts containers before what they hold and behind it", () => {
    const nodes = new FlowAdapter().nodes(nodesInput(sample()));
    expect(nodes.map(({ id }) => id)).toEqual(["net", "fn", "api"]);
    const z = new Map(nodes.map(({ id, zIndex = 0 }) => [id, zIndex]));
    expect(z.get("fn")).toBeGreaterThan(z.get("net") ?? 0);
  });

  it("gives sizes and handles up front, so that nothing is measured", () => {
    for (const node of new FlowAdapter().nodes(nodesInput(sample()))) {
      expect(node.measured).toEqual({ width: node.width, height: node.height });
      expect(node.handles).toHaveLength(4);
    }
  });

  it("names each node by name, kind, detail and number of connections", () => {
    const api = new FlowAdapter().nodes(nodesInput(sample())).find(({ id }) => id === "api");
    expect(api?.ariaLabel).toBe("orders-api, API Gateway, HTTP API, 2 connections");
  });

  it("keeps the list and every node when nothing changed", () => {
    const adapter = new FlowAdapter();
    const drawn = sample();
    const first = adapter.nodes(nodesInput(drawn));
    expect(adapter.nodes(nodesInput({ ...drawn, title: "other" }))).toBe(first);
  });

  it("makes only the changed node anew", () => {
    const adapter = new FlowAdapter();
    const drawn = sample();
    const first = adapter.nodes(nodesInput(drawn));
    const second = adapter.nodes(nodesInput(withNode(drawn, "fn", "other")));
    expect(second.map((node, i) => node === first[i])).toEqual([true, false, true]);
  });

  it.each([
    { name: "selected", change: { selected: new Set(["api"]) } },
    {
      name: "dragged",
      change: { moving: { ...still, positions: new Map([["api", { x: 8, y: 0 }]]) } },
    },
    { name: "target", change: { moving: { ...still, dropTargets: new Set(["api"]) } } },
    { name: "tab stop", change: { tabStop: "api" } },
  ])("makes only the $name node anew", ({ change }) => {
    const adapter = new FlowAdapter();
    const drawn = sample();
    const first = adapter.nodes(nodesInput(drawn));
    const second = adapter.nodes(nodesInput(drawn, change));
    expect(second.map((node, i) => node === first[i])).toEqual([true, true, false]);
  });

  it("puts a dragged node where the pointer has it", () => {
    const positions = new Map([["api", { x: 8, y: 0 }]]);
    const nodes = new FlowAdapter().nodes(
      nodesInput(sample(), { moving: { ...still, positions } }),
    );
    expect(nodes[2]?.position).toEqual({ x: 8, y: 0 });
  });

  it("lets the pointer through the inside of a frame until it is selected", () => {
    const adapter = new FlowAdapter();
    expect(adapter.nodes(nodesInput(sample()))[0]?.style?.pointerEvents).toBe("none");
    const selected = adapter.nodes(nodesInput(sample(), { selected: new Set(["net"]) }));
    expect(selected[0]?.style?.pointerEvents).toBeUndefined();
  });

  it("survives a circle of parents", () => {
    const circle = diagram()
      .node("a", "vpc", {}, { parent: "b" })
      .node("b", "vpc", {}, { parent: "a" })
      .done();
    expect(new FlowAdapter().nodes(nodesInput(circle))).toHaveLength(2);
  });
});

describe("edges", () => {
  it("leaves out an edge whose end is missing", () => {
    const edges = new FlowAdapter().edges(edgesInput(sample()));
    expect(edges.map(({ id }) => id)).toEqual(["api->fn"]);
  });

  it("says which parts it joins", () => {
    const [edge] = new FlowAdapter().edges(edgesInput(sample()));
    expect(edge?.ariaLabel).toBe("orders-api to orders-fn");
  });

  it("keeps an edge until its own verdict, chip or selection changes", () => {
    const adapter = new FlowAdapter();
    const drawn = sample();
    const first = adapter.edges(edgesInput(drawn));
    expect(adapter.edges(edgesInput(drawn, { chips: new Map(edgesInput(drawn).chips) }))).toBe(
      first,
    );
    const selected = adapter.edges(edgesInput(drawn, { selected: new Set(["api->fn"]) }));
    expect(selected[0]).not.toBe(first[0]);
  });

  it.each([
    { name: "one end moves: on the middle of the line", moved: ["fn"], isOnLine: true },
    { name: "both ends move: where it was beside it", moved: ["fn", "api"], isOnLine: false },
    { name: "nothing moves: where it was placed", moved: [], isOnLine: false },
  ])("puts the chip when $name", ({ moved, isOnLine }) => {
    const [edge] = new FlowAdapter().edges(edgesInput(sample(), { moved: new Set(moved) }));
    const { x, y } = edge?.data?.chipBy ?? { x: 0, y: 0 };
    expect(x === 0 && y === 0).toBe(isOnLine);
  });
});

it("visits nodes, then edges, by Tab", () => {
  expect(tabOrder(sample())).toEqual(["net", "fn", "api", "api->fn"]);
});

it("offers a connection by key what calls are meant for, then the containers", () => {
  expect(connectOrder(sample())).toEqual(["fn", "api", "net"]);
});

it("raises the chip of a line that only one end is moved of, and of no other", () => {
  const raised = (...moved: readonly string[]) =>
    new FlowAdapter().edges(edgesInput(sample(), { moved: new Set(moved) }))[0]?.data?.isRaised;
  expect([raised(), raised("fn"), raised("fn", "api")]).toEqual([false, true, false]);
});

it("shows a mark on the part that is drawn, and keeps every other part as it was", () => {
  const adapter = new FlowAdapter();
  const drawn = sample();
  const before = new Map(adapter.nodes(nodesInput(drawn)).map((node) => [node.id, node]));
  const marks = new Map([["fn", { badges: ["internal"], label: "orders-fn, would be set" }]]);
  const after = adapter.nodes(nodesInput(drawn, { marks }));
  for (const node of after) {
    if (node.id !== "fn") expect(node).toBe(before.get(node.id));
    else expect(node).toMatchObject({ ariaLabel: "orders-fn, would be set" });
  }
  expect(after.find(({ id }) => id === "fn")?.data.badges).toEqual(["internal"]);
});
