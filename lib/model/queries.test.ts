import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diagram } from "./build";
import {
  absolutePosition,
  ancestors,
  children,
  incoming,
  isInside,
  neighbours,
  outgoing,
  withDescendants,
} from "./queries";

const nested = diagram("nested")
  .node("region", "region", {}, { position: { x: 10, y: 20 } })
  .node("vpc", "vpc", {}, { parent: "region", position: { x: 5, y: 5 } })
  .node("net", "subnet", {}, { parent: "vpc", position: { x: 1, y: 2 } })
  .node("box", "ec2", {}, { parent: "net", position: { x: 3, y: 4 } })
  .node("fn", "lambda", {}, { parent: "region" })
  .edge("fn", "box")
  .edge("box", "fn")
  .edge("fn", "fn", { id: "self" })
  .done();

const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);

describe("where a node stands", () => {
  test("its containers, innermost first", () => {
    expect(ids(ancestors(nested, "box"))).toEqual(["net", "vpc", "region"]);
    expect(ids(ancestors(nested, "region"))).toEqual([]);
    expect(ids(ancestors(nested, "nobody"))).toEqual([]);
  });
  test("whether it is inside another", () => {
    expect(isInside(nested, "box", "region")).toBe(true);
    expect(isInside(nested, "region", "box")).toBe(false);
    expect(isInside(nested, "box", "box")).toBe(false);
  });
  test("its place on the canvas", () => {
    expect(absolutePosition(nested, "box")).toEqual({ x: 19, y: 31 });
  });
  test("containers that hold each other end the walk", () => {
    const loop = diagram()
      .node("a", "vpc", {}, { parent: "b" })
      .node("b", "vpc", {}, { parent: "a" })
      .done();
    expect(ids(ancestors(loop, "a"))).toEqual(["b"]);
    expect(ids(withDescendants(loop, "a"))).toEqual(["a", "b"]);
  });
});

describe("what it holds and touches", () => {
  test("children in drawing order, of a container and of the canvas", () => {
    expect(ids(children(nested, "region"))).toEqual(["vpc", "fn"]);
    expect(ids(children(nested, undefined))).toEqual(["region"]);
    expect(children(nested, "box")).toEqual([]);
  });
  test("everything inside, containers before their content", () => {
    expect(ids(withDescendants(nested, "region"))).toEqual(["region", "vpc", "fn", "net", "box"]);
    expect(withDescendants(nested, "nobody")).toEqual([]);
  });
  test("its connections and its neighbours, each once and never itself", () => {
    expect(ids(outgoing(nested, "fn"))).toEqual(["fn->box", "self"]);
    expect(ids(incoming(nested, "fn"))).toEqual(["box->fn", "self"]);
    expect(ids(neighbours(nested, "fn"))).toEqual(["box"]);
  });
});

test("every node is among its container's children, whatever holds what", () => {
  const parents = fc.array(fc.option(fc.nat(9), { nil: undefined }), {
    minLength: 1,
    maxLength: 10,
  });
  fc.assert(
    fc.property(parents, (chosen) => {
      const built = diagram();
      for (const [i, parent] of chosen.entries()) {
        built.node(`n${i}`, "vpc", {}, parent === undefined ? {} : { parent: `n${parent}` });
      }
      const drawn = built.done();
      for (const node of drawn.nodes.values()) {
        expect(children(drawn, node.parent)).toContain(node);
        expect(ids(ancestors(drawn, node.id))).not.toContain(node.id);
      }
    }),
  );
});
