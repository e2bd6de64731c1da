import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sizeOf } from "@/lib/catalog";
import { diagram } from "@/lib/model/build";
import type { FixEdit } from "@/lib/model/edits";
import type { Diagram } from "@/lib/model/types";
import { applyFix } from "./apply-fix";
import {
  aDiagram,
  counter,
  expectPure,
  expectRefused,
  findFaults,
  placeOf,
} from "./testing/expect";

/** An API on the left, a box in a private subnet on the right. */
const base = () =>
  diagram()
    .node("api", "api-gateway", {}, { position: { x: 0, y: 100 } })
    .node("vpc", "vpc", {}, { position: { x: 600, y: 0 }, size: { width: 480, height: 320 } })
    .node("subnet", "subnet", {}, { parent: "vpc", position: { x: 240, y: 60 } })
    .node("box", "ec2", {}, { parent: "subnet", position: { x: 16, y: 40 } })
    .edge("api", "box")
    .done();

const fix = (before: Diagram, ...edits: readonly FixEdit[]) =>
  expectPure(before, (d) => applyFix(d, { fix: { edits }, makeId: counter() }));

const link = {
  op: "addNode",
  ref: "new:link",
  kind: "vpc-link",
  props: { version: "v2" },
  between: ["api", "box"],
} as const;
const balancer = {
  op: "addNode",
  ref: "new:alb",
  kind: "alb",
  props: {},
  parent: "vpc",
  between: ["api", "box"],
} as const;

describe("applyFix", () => {
  test("puts a link and a load balancer between two ends, in order and clear of everything", () => {
    const {
      diagram: after,
      created,
      changed,
    } = fix(
      base(),
      link,
      balancer,
      { op: "retargetEdge", edge: "api->box", target: "new:link" },
      { op: "addEdge", source: "new:link", target: "new:alb" },
      { op: "addEdge", source: "new:alb", target: "box" },
    );
    const [linkId, albId] = [created.get("new:link") ?? "", created.get("new:alb") ?? ""];
    expect(after.nodes.get(linkId)).toMatchObject({ kind: "vpc-link", props: { version: "v2" } });
    expect("parent" in (after.nodes.get(linkId) ?? {})).toBe(false);
    expect(after.nodes.get(albId)?.parent).toBe("vpc");
    expect([...after.edges.values()].map(({ source, target }) => [source, target])).toEqual([
      ["api", linkId],
      [linkId, albId],
      [albId, "box"],
    ]);
    expect(findFaults(after)).toEqual([]);
    const xs = ["api", linkId, albId, "box"].map((id) => placeOf(after, id).x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(changed).toEqual([]);
  });

  test("puts a new node into a new container, whichever the plan names first", () => {
    const { diagram: after, created } = fix(
      base(),
      { ...balancer, parent: "new:subnet" },
      { ...balancer, ref: "new:subnet", kind: "subnet", props: { access: "public" } },
    );
    const subnet = created.get("new:subnet");
    expect(after.nodes.get(created.get("new:alb") ?? "")?.parent).toBe(subnet);
    expect(after.nodes.get(subnet ?? "")?.parent).toBe("vpc");
    expect(findFaults(after)).toEqual([]);
  });

  test("makes a full container grow, and names what it changed", () => {
    const tight = diagram()
      .node("a", "ec2", {}, { position: { x: -400, y: 0 } })
      .node("s", "subnet", {}, { size: { width: 200, height: 120 } })
      .node("b", "ec2", {}, { parent: "s", position: { x: 16, y: 40 } })
      .node("right", "ec2", {}, { position: { x: 210, y: 0 } })
      .node("below", "ec2", {}, { position: { x: 0, y: 130 } })
      .done();
    const { diagram: after, changed } = fix(tight, {
      ...balancer,
      parent: "s",
      between: ["a", "b"],
    });
    expect(findFaults(after)).toEqual([]);
    expect(changed).toContain("s");
    expect(sizeOf(after.nodes.get("s") ?? { kind: "" })).not.toEqual({ width: 200, height: 120 });
  });

  test("moves a node into another container, and out on the canvas", () => {
    const into = fix(base(), { op: "moveNode", node: "api", parent: "subnet" });
    expect(into.diagram.nodes.get("api")?.parent).toBe("subnet");
    expect(findFaults(into.diagram)).toEqual([]);
    const out = fix(base(), { op: "moveNode", node: "box", parent: undefined });
    expect("parent" in (out.diagram.nodes.get("box") ?? {})).toBe(false);
    expect(findFaults(out.diagram)).toEqual([]);
  });

  test("states settings, removes nodes and edges", () => {
    const { diagram: after, changed } = fix(
      base(),
      { op: "setProps", node: "api", props: { apiType: "http" } },
      { op: "removeNode", node: "subnet" },
      // Gone with its end already.
      { op: "removeEdge", edge: "api->box" },
    );
    expect([...after.nodes.keys()]).toEqual(["api", "vpc"]);
    expect(after.nodes.get("api")?.props).toEqual({ apiType: "http" });
    expect(changed).toEqual(["api"]);
    expect(after.edges.size).toBe(0);
  });

  test("does not connect twice", () => {
    const linked = diagram()
      .node("api", "api-gateway")
      .node("link", "vpc-link", {}, { position: { x: 300, y: 0 } })
      .node("box", "ec2", {}, { position: { x: 600, y: 0 } })
      .edge("api", "link")
      .edge("api", "box")
      .done();
    const { diagram: after } = fix(
      linked,
      { op: "retargetEdge", edge: "api->box", target: "link" },
      { op: "addEdge", source: "link", target: "box" },
      { op: "addEdge", source: "link", target: "box" },
    );
    expect([...after.edges.values()].map(({ source, target }) => [source, target])).toEqual([
      ["api", "link"],
      ["link", "box"],
    ]);
  });

  const refused: readonly (readonly [string, Parameters<typeof expectRefused>[1], FixEdit])[] = [
    ["a node to move", "notFound", { op: "moveNode", node: "gone", parent: "vpc" }],
    ["a container to move to", "notFound", { op: "moveNode", node: "api", parent: "gone" }],
    ["a node to remove", "notFound", { op: "removeNode", node: "gone" }],
    ["a node to set", "notFound", { op: "setProps", node: "gone", props: {} }],
    ["an end", "notFound", { op: "addEdge", source: "api", target: "new:nothing" }],
    ["an edge to move", "notFound", { op: "retargetEdge", edge: "gone", target: "api" }],
    ["an edge to remove", "notFound", { op: "removeEdge", edge: "gone" }],
    ["an end to stand between", "notFound", { ...link, between: ["api", "gone"] }],
    ["a container that is none", "notAContainer", { ...link, parent: "box" }],
    ["itself", "insideItself", { op: "moveNode", node: "vpc", parent: "subnet" }],
    ["a call of itself", "selfConnection", { op: "addEdge", source: "api", target: "api" }],
    ["what is so already", "nothingToDo", { op: "moveNode", node: "box", parent: "subnet" }],
  ];
  test.each(refused)("is refused as a whole for %s: %s", (_, code, edit) => {
    expectRefused(base(), code, (before) =>
      applyFix(before, { fix: { edits: [edit] }, makeId: counter() }),
    );
  });

  test("leaves nothing overlapping, whatever it adds and moves", () => {
    const plan = fc.array(
      fc.record({
        add: fc.boolean(),
        kind: fc.constantFrom("alb", "vpc-link", "subnet", "vpc"),
        one: fc.nat(99),
        two: fc.nat(99),
        into: fc.nat(99),
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(aDiagram, plan, (before, steps) => {
        const ids = [...before.nodes.keys()];
        const pick = (n: number) => ids[n % ids.length] ?? "";
        const edits = steps.map(({ add, kind, one, two, into }, i): FixEdit => {
          const parent = ids[into % (ids.length + 1)];
          if (!add) return { op: "moveNode", node: pick(one), parent };
          const between = [pick(one), pick(two)] as const;
          const made = { op: "addNode", ref: `new:${i}`, kind, props: {}, between } as const;
          return parent === undefined ? made : { ...made, parent };
        });
        const outcome = applyFix(before, { fix: { edits }, makeId: counter() });
        if (!outcome.ok) return;
        expectPure(before, () => outcome);
        expect(findFaults(outcome.diagram)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
