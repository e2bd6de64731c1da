import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { applyFix } from "@/lib/commands/apply-fix";
import { messages } from "@/lib/i18n";
import { diagram } from "@/lib/model/build";
import type { FixEdit } from "@/lib/model/edits";
import type { Diagram } from "@/lib/model/types";
import { absoluteRects } from "@/lib/render/geometry";
import { validate } from "@/lib/rules";
import { chipPlaces } from "./chip-places";
import { ghostsOf } from "./ghosts";
import { textsOf } from "./texts";

const t = createTranslator({ locale: "en", messages: messages.en, namespace: "canvas" });
const texts = textsOf(t, "en");

const drawn = diagram()
  .node("api", "api-gateway", { apiType: "HTTP" }, { label: "orders-api" })
  .node(
    "net",
    "vpc",
    {},
    { label: "vpc-a", position: { x: 560, y: -60 }, size: { width: 260, height: 200 } },
  )
  .node("box", "ec2", {}, { label: "stock", parent: "net", position: { x: 60, y: 60 } })
  .node("fn", "lambda", {}, { label: "orders-fn", position: { x: 0, y: 320 } })
  .node("other", "fargate", {}, { label: "shop", position: { x: 560, y: 320 } })
  .edge("api", "box", { id: "call" })
  .edge("fn", "other", { id: "aside" })
  .edge("api", "other", { id: "shop" })
  .done();

function ghosts(edits: readonly FixEdit[], before: Diagram = drawn) {
  let made = 0;
  const makeId = (prefix: string) => `${prefix}-${++made}`;
  const outcome = applyFix(before, { fix: { edits }, makeId });
  if (!outcome.ok) throw new Error(outcome.code);
  const after = outcome.diagram;
  const judgement = validate(before, { basis: "aws" });
  const numbers = new Map<string, number>();
  const derived = ghostsOf({
    preview: { before, after, isPinned: false },
    judgement,
    judgementAfter: validate(after, { basis: "aws" }),
    chips: chipPlaces(before, judgement, numbers, texts.chip),
    numbers,
    texts,
    t,
    locale: "en",
  });
  const nodes = new Map(derived.nodes.map((node) => [node.data.node.kind, node]));
  return { ...derived, after, byKind: nodes, created: outcome.created };
}

const throughLink: readonly FixEdit[] = [
  {
    op: "addNode",
    ref: "new:link",
    kind: "vpc-link",
    props: { version: "v2" },
    between: ["api", "box"],
  },
  {
    op: "addNode",
    ref: "new:alb",
    kind: "alb",
    props: { scheme: "internal" },
    parent: "net",
    between: ["api", "box"],
  },
  { op: "retargetEdge", edge: "call", target: "new:link" },
  { op: "addEdge", source: "new:link", target: "new:alb" },
  { op: "addEdge", source: "new:alb", target: "box" },
];

describe("the ghosts of a plan", () => {
  it("stand where applying the plan puts the nodes, under the same ids", () => {
    const { nodes, after, created } = ghosts(throughLink);
    const rects = absoluteRects(after);
    const added = nodes.filter(({ data }) => data.look === "added");
    expect(added.map(({ id }) => id).sort()).toEqual([...created.values()].sort());
    for (const { id, position, width, height } of added) {
      expect({ ...position, width, height }).toEqual(rects.get(id));
    }
  });

  it("are named, and can be neither chosen, moved nor connected", () => {
    const { byKind, edges } = ghosts(throughLink);
    const link = byKind.get("vpc-link");
    expect(link?.ariaLabel).toBe("VPC Link, V2, would be added");
    for (const part of [...byKind.values(), ...edges]) {
      expect(part).toMatchObject({ selectable: false, focusable: false, ariaRole: "img" });
    }
    expect(link).toMatchObject({ draggable: false, connectable: false });
  });

  it("carry the verdicts that the connections would then have", () => {
    const { edges } = ghosts(throughLink);
    expect(edges.map(({ data }) => data?.chip)).toEqual([
      "Via VPC Link",
      "Via VPC Link",
      "Reached",
    ]);
    expect(edges.map(({ data }) => data?.ends)).toEqual([
      "orders-api to VPC Link",
      "VPC Link to ALB",
      "ALB to stock",
    ]);
  });

  it("leave the connection that is led elsewhere faded where it was", () => {
    const { marks, edges } = ghosts(throughLink);
    expect(marks.get("call")).toMatchObject({ look: "removed" });
    expect(marks.get("call")?.label).toMatch(/^orders-api to stock: .*, would be removed$/);
    expect(edges.map(({ id }) => id)).toContain("ghost:call");
  });

  it("outline a container that would grow, and nothing that stays", () => {
    const { nodes, after, marks } = ghosts(throughLink);
    const grown = nodes.find(({ data }) => data.look === "grown");
    expect(grown?.id).toBe("ghost:net");
    expect(grown).toMatchObject({ width: absoluteRects(after).get("net")?.width });
    expect(grown?.ariaLabel).toMatch(/^vpc-a.*, would grow to here$/);
    for (const id of ["api", "net", "fn", "other", "aside"]) expect(marks.has(id)).toBe(false);
  });

  it("lead to the outline of what grows", () => {
    const before = { ...drawn, edges: new Map(drawn.edges) };
    before.edges.set("peer", {
      id: "peer",
      source: "fn",
      target: "net",
      kind: "calls",
      props: {},
    });
    const { edges, marks } = ghosts(throughLink, before);
    expect(edges.find(({ id }) => id === "ghost:peer")).toMatchObject({ target: "ghost:net" });
    expect(marks.get("peer")?.look).toBe("left");
  });
});

describe("what stays", () => {
  it("shows settings that would change, and the verdict that would follow", () => {
    const { marks, nodes, edges } = ghosts([
      { op: "setProps", node: "other", props: { platform: "eks", entry: "internal" } },
    ]);
    expect(nodes).toEqual([]);
    expect(edges).toEqual([]);
    expect(marks.get("other")?.badges).toContain("internal");
    expect(marks.get("other")?.label).toMatch(/^shop, would be set: .*internal/);
    expect(marks.get("shop")?.becoming).toMatchObject({
      status: "missing",
      chip: "→ VPC Link missing",
    });
    expect(marks.get("shop")?.label).toMatch(/, would become: VPC Link missing$/);
    expect(marks.has("call")).toBe(false);
  });

  it("is faded where it goes, with the lines that end at it", () => {
    const { marks } = ghosts([{ op: "removeNode", node: "fn" }]);
    expect(marks.get("fn")).toMatchObject({
      look: "removed",
      label: "orders-fn, would be removed",
    });
    expect(marks.get("aside")?.look).toBe("removed");
  });

  it("is shown in both places if it moves, with its lines", () => {
    const { marks, nodes, edges } = ghosts([{ op: "moveNode", node: "fn", parent: "net" }]);
    expect(marks.get("fn")?.look).toBe("left");
    expect(nodes.find(({ id }) => id === "ghost:fn")?.data.look).toBe("moved");
    expect(marks.get("aside")?.look).toBe("left");
    expect(edges.find(({ id }) => id === "ghost:aside")).toMatchObject({ source: "ghost:fn" });
  });
});

it("says where the changes are, so that the view can go there", () => {
  expect(ghosts(throughLink).rects.length).toBe(3);
  const { rects, after } = ghosts([{ op: "setProps", node: "fn", props: { attached: true } }]);
  expect(rects).toEqual([absoluteRects(after).get("fn")]);
});
