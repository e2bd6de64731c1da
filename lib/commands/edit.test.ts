import { describe, expect, test } from "vitest";
import { diagram } from "@/lib/model/build";
import { children } from "@/lib/model/queries";
import type { Diagram, Props } from "@/lib/model/types";
import { connectNodes } from "./connect-nodes";
import { copyPart } from "./copy-part";
import { duplicate } from "./duplicate";
import { paste } from "./paste";
import { reconnectEdge } from "./reconnect-edge";
import { remove } from "./remove";
import { reverseEdge } from "./reverse-edge";
import { setEdge } from "./set-edge";
import { setLabel } from "./set-label";
import { setProps } from "./set-props";
import { setTitle } from "./set-title";
import { counter, expectPure, expectRefused, findFaults } from "./testing/expect";

const base = () =>
  diagram("Shop")
    .node("vpc", "vpc", {}, { size: { width: 480, height: 320 } })
    .node("box", "ec2", { publicIp: true }, { parent: "vpc", position: { x: 16, y: 40 } })
    .node("fn", "lambda", {}, { parent: "vpc", position: { x: 16, y: 160 }, label: "Fn" })
    .node("api", "api-gateway", {}, { position: { x: 600, y: 0 } })
    .node("note", "sticky-note", {}, { position: { x: 600, y: 200 } })
    .edge("api", "box")
    .edge("box", "fn", { label: "invoke", props: { protocol: "https" } })
    .edge("note", "api", { kind: "annotates" })
    .done();

describe("remove", () => {
  test.each([
    ["a node and its edges", { nodes: ["box"] }, ["vpc", "fn", "api", "note"], ["note->api"]],
    ["a container with its content", { nodes: ["vpc"] }, ["api", "note"], ["note->api"]],
    [
      "an edge",
      { edges: ["api->box"] },
      ["vpc", "box", "fn", "api", "note"],
      ["box->fn", "note->api"],
    ],
    [
      "what is there of what is named",
      { nodes: ["gone", "note"] },
      ["vpc", "box", "fn", "api"],
      ["api->box", "box->fn"],
    ],
  ])("%s", (_, args, nodes, edges) => {
    const { diagram: after } = expectPure(base(), (before) => remove(before, args));
    expect([...after.nodes.keys()]).toEqual(nodes);
    expect([...after.edges.keys()]).toEqual(edges);
  });

  test("is refused if nothing named is there", () => {
    expectRefused(base(), "nothingToDo", (before) => remove(before, { nodes: ["gone"] }));
  });
});

describe("connectNodes", () => {
  test.each([
    ["a call", "fn", "api", undefined, "calls"],
    ["events", "fn", "api", "events", "events"],
    ["the other direction of a call", "box", "api", undefined, "calls"],
    ["from a note", "note", "fn", "calls", "annotates"],
    ["to a note", "fn", "note", undefined, "annotates"],
    ["an annotation between two services is a call", "fn", "api", "annotates", "calls"],
  ] as const)("%s", (_, source, target, kind, made) => {
    const start = base();
    const { diagram: after, edge } = expectPure(start, (before) =>
      connectNodes(before, { source, target, makeId: counter(), ...(kind && { kind }) }),
    );
    expect(after.edges.get(edge)).toEqual({ id: edge, source, target, kind: made, props: {} });
    expect(after.nodes).toBe(start.nodes);
  });

  test.each([
    ["notFound", "api", "gone"],
    ["selfConnection", "api", "api"],
    ["alreadyConnected", "api", "box"],
  ] as const)("is refused with %s", (code, source, target) => {
    expectRefused(base(), code, (before) =>
      connectNodes(before, { source, target, makeId: counter() }),
    );
  });
});

describe("reconnectEdge and reverseEdge", () => {
  test.each([
    ["another target", { edge: "api->box", target: "fn" }, { source: "api", target: "fn" }],
    ["another source", { edge: "api->box", source: "fn" }, { source: "fn", target: "box" }],
    ["to a note it is no call", { edge: "api->box", target: "note" }, { kind: "annotates" }],
    ["away from a note it is a call", { edge: "note->api", source: "fn" }, { kind: "calls" }],
  ])("%s", (_, args, expected) => {
    const { diagram: after, edge } = expectPure(base(), (before) => reconnectEdge(before, args));
    expect(edge).toBe(args.edge);
    expect(after.edges.get(edge)).toMatchObject(expected);
  });

  test("reversing keeps everything else", () => {
    const { diagram: after } = expectPure(base(), (before) =>
      reverseEdge(before, { edge: "box->fn" }),
    );
    expect(after.edges.get("box->fn")).toEqual({
      id: "box->fn",
      source: "fn",
      target: "box",
      kind: "calls",
      label: "invoke",
      props: { protocol: "https" },
    });
  });

  test.each([
    ["notFound", { edge: "gone" }],
    ["notFound", { edge: "api->box", target: "gone" }],
    ["selfConnection", { edge: "api->box", target: "api" }],
    ["alreadyConnected", { edge: "api->box", source: "box", target: "fn" }],
    ["nothingToDo", { edge: "api->box", target: "box" }],
  ] as const)("is refused with %s", (code, args) => {
    expectRefused(base(), code, (before) => reconnectEdge(before, args));
  });

  test("reversing is refused if there is an edge that way", () => {
    const both = diagram().node("a", "ec2").node("b", "ec2").edge("a", "b").edge("b", "a").done();
    expectRefused(both, "alreadyConnected", (before) => reverseEdge(before, { edge: "a->b" }));
    expectRefused(both, "notFound", (before) => reverseEdge(before, { edge: "gone" }));
  });
});

describe("settings", () => {
  test.each([
    ["one more", { size: "m5" }, { publicIp: true, size: "m5" }],
    ["another value", { publicIp: false }, { publicIp: false }],
    ["a statement taken back", { publicIp: undefined }, {}],
    ["a list", { ports: [80, 443] }, { publicIp: true, ports: [80, 443] }],
  ])("%s", (_, props, expected) => {
    const { diagram: after } = expectPure(base(), (before) =>
      setProps(before, { node: "box", props }),
    );
    expect(after.nodes.get("box")?.props).toEqual(expected);
  });

  test("a key `__proto__` is a key like any other", () => {
    const props = JSON.parse('{"__proto__":{"polluted":true}}') as Props;
    const { diagram: after } = expectPure(base(), (before) =>
      setProps(before, { node: "fn", props }),
    );
    const stated = after.nodes.get("fn")?.props ?? {};
    expect(Object.keys(stated)).toEqual(["__proto__"]);
    expect((stated as { polluted?: unknown }).polluted).toBeUndefined();
  });

  const same: readonly (readonly [string, (before: Diagram) => { readonly ok: boolean }])[] = [
    ["the same setting", (d) => setProps(d, { node: "box", props: { publicIp: true } })],
    ["taking back what is not stated", (d) => setProps(d, { node: "fn", props: { x: undefined } })],
    ["the same label", (d) => setLabel(d, { id: "fn", label: "Fn" })],
    ["no label where there is none", (d) => setLabel(d, { id: "box", label: " " })],
    ["the same title", (d) => setTitle(d, { title: "Shop" })],
    ["the same kind of edge", (d) => setEdge(d, { edge: "api->box", kind: "calls" })],
    ["a note's edge as a call", (d) => setEdge(d, { edge: "note->api", kind: "calls" })],
  ];
  test.each(same)("%s gives back the same diagram", (_, command) => {
    const before = base();
    expect(command(before)).toEqual({ ok: true, diagram: before });
    expect((command(before) as { diagram?: Diagram }).diagram).toBe(before);
  });

  test("an edge's kind, label and settings in one", () => {
    const args = {
      edge: "box->fn",
      kind: "events",
      label: "",
      props: { protocol: undefined, expectedSeconds: 40 },
    } as const;
    const { diagram: after } = expectPure(base(), (before) => setEdge(before, args));
    expect(after.edges.get("box->fn")).toEqual({
      id: "box->fn",
      source: "box",
      target: "fn",
      kind: "events",
      props: { expectedSeconds: 40 },
    });
  });

  test("labels of nodes and edges, and the title", () => {
    const named = expectPure(base(), (d) => setLabel(d, { id: "box", label: "Web" })).diagram;
    expect(named.nodes.get("box")?.label).toBe("Web");
    const plain = expectPure(base(), (d) => setLabel(d, { id: "fn", label: "" })).diagram;
    expect("label" in (plain.nodes.get("fn") ?? {})).toBe(false);
    const edge = expectPure(base(), (d) => setLabel(d, { id: "api->box", label: "GET" })).diagram;
    expect(edge.edges.get("api->box")?.label).toBe("GET");
    expect(expectPure(base(), (d) => setTitle(d, { title: "New" })).diagram.title).toBe("New");
  });

  test("what is not there is not found", () => {
    expectRefused(base(), "notFound", (d) => setProps(d, { node: "gone", props: {} }));
    expectRefused(base(), "notFound", (d) => setEdge(d, { edge: "gone" }));
    expectRefused(base(), "notFound", (d) => setLabel(d, { id: "gone", label: "x" }));
  });
});

describe("copies", () => {
  test("a part holds the nodes, what is in them and the edges among these", () => {
    const part = copyPart(base(), { nodes: ["box", "vpc"] });
    expect([...part.nodes.keys()]).toEqual(["vpc", "box", "fn"]);
    expect([...part.edges.keys()]).toEqual(["box->fn"]);
    expect(copyPart(base(), { nodes: ["gone"] }).nodes.size).toBe(0);
  });

  test("a part without its container keeps its place on the canvas", () => {
    const moved = diagram()
      .node("vpc", "vpc", {}, { position: { x: 100, y: 200 } })
      .node("box", "ec2", {}, { parent: "vpc", position: { x: 16, y: 40 } })
      .done();
    expect(copyPart(moved, { nodes: ["box"] }).nodes.get("box")).toEqual({
      id: "box",
      kind: "ec2",
      props: {},
      position: { x: 116, y: 240 },
    });
  });

  test("a duplicate stands beside the original, with its content and its edges", () => {
    const {
      diagram: after,
      nodes,
      edges,
    } = expectPure(base(), (before) => duplicate(before, { nodes: ["vpc"], makeId: counter() }));
    const [copy = ""] = nodes;
    expect(
      children(after, copy).map(({ kind, label, position }) => [kind, label, position]),
    ).toEqual([
      ["ec2", undefined, { x: 16, y: 40 }],
      ["lambda", "Fn", { x: 16, y: 160 }],
    ]);
    expect(edges.map((id) => after.edges.get(id)?.label)).toEqual(["invoke"]);
    expect(findFaults(after)).toEqual([]);
  });

  test("duplicates of nodes in two containers stay in their containers", () => {
    const { diagram: after, nodes } = expectPure(base(), (before) =>
      duplicate(before, { nodes: ["box", "api"], makeId: counter() }),
    );
    expect(nodes.map((id) => after.nodes.get(id)?.parent)).toEqual(["vpc", undefined]);
    expect(after.edges.size).toBe(4);
    expect(findFaults(after)).toEqual([]);
  });

  test.each([
    ["on the open canvas", { x: 2000, y: 2000 }, undefined],
    ["into the container there", { x: 240, y: 160 }, "vpc"],
  ])("paste %s", (_, at, parent) => {
    const part = copyPart(base(), { nodes: ["api", "note"] });
    const { diagram: after, nodes } = expectPure(base(), (before) =>
      paste(before, { part, at, makeId: counter() }),
    );
    expect(nodes.map((id) => after.nodes.get(id)?.parent)).toEqual([parent, parent]);
    expect(findFaults(after)).toEqual([]);
    const [one, two] = nodes.map((id) => after.nodes.get(id)?.position);
    expect([(two?.x ?? 0) - (one?.x ?? 0), (two?.y ?? 0) - (one?.y ?? 0)]).toEqual([0, 200]);
  });

  test("pasting again and again covers nothing", () => {
    const part = copyPart(base(), { nodes: ["vpc"] });
    const makeId = counter();
    let after = base();
    for (let i = 0; i < 4; i++) {
      after = expectPure(after, (before) => paste(before, { part, makeId })).diagram;
    }
    expect(after.nodes.size).toBe(5 + 4 * 3);
    expect(findFaults(after)).toEqual([]);
  });

  test("is refused if there is nothing to copy", () => {
    const makeId = counter();
    expectRefused(base(), "nothingToDo", (d) => duplicate(d, { nodes: ["gone"], makeId }));
    const part = copyPart(base(), { nodes: [] });
    expectRefused(base(), "nothingToDo", (d) => paste(d, { part, makeId }));
  });
});
