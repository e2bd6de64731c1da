import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { acceptedField } from "@/lib/model/acceptance";
import { diagram } from "@/lib/model/build";
import { type Diagram, type DiagramEdge, type DiagramNode, ruleLevels } from "@/lib/model/types";
import { createDocument } from "./document";

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    const parts = value instanceof Map ? [...value.values()] : Object.values(value);
    for (const part of parts) freeze(part);
  }
  return value;
}

/** Everything about a diagram, drawing order included. */
const plain = ({ title, rules, nodes, edges }: Diagram) => ({
  title,
  rules,
  nodes: [...nodes.values()],
  edges: [...edges.values()],
});

const start = () =>
  diagram("Start")
    .node("vpc", "vpc", {}, { size: { width: 480, height: 320 } })
    .node("api", "api-gateway", { apiType: "http" })
    .node("box", "ec2", {}, { parent: "vpc", position: { x: 16, y: 40 } })
    .edge("api", "box")
    .done();

const withNode = (before: Diagram, node: DiagramNode): Diagram => ({
  ...before,
  nodes: new Map(before.nodes).set(node.id, node),
});

const change = (before: Diagram, id: string, fields: Partial<DiagramNode>): Diagram => {
  const node = before.nodes.get(id);
  if (!node) throw new Error(`no node ${id}`);
  return withNode(before, { ...node, ...fields });
};

const without = (before: Diagram, id: string): Diagram => ({
  ...before,
  nodes: new Map([...before.nodes].filter(([key]) => key !== id)),
  edges: new Map(
    [...before.edges].filter(([, { source, target }]) => source !== id && target !== id),
  ),
});

/** Two documents of one diagram, and the ways their changes reach one another. */
function pair(initial: Diagram) {
  const a = createDocument({ initial });
  const b = createDocument();
  Y.applyUpdate(b.doc, Y.encodeStateAsUpdate(a.doc));
  const exchange = () => {
    const [fromA, fromB] = [Y.encodeStateAsUpdate(a.doc), Y.encodeStateAsUpdate(b.doc)];
    Y.applyUpdate(b.doc, fromA);
    Y.applyUpdate(a.doc, fromB);
  };
  return { a, b, exchange };
}

describe("a document", () => {
  test("begins with the diagram it is given, which is nothing to undo", () => {
    const document = createDocument({ initial: start() });
    expect(plain(document.snapshot())).toEqual(plain(start()));
    expect(document.canUndo()).toBe(false);
    expect(document.undo()).toBe(false);
  });

  test("hands out the same snapshot until something changes", () => {
    const document = createDocument({ initial: start() });
    const before = document.snapshot();
    expect(document.snapshot()).toBe(before);
    document.apply({ ...before, nodes: new Map(before.nodes) });
    expect(document.snapshot()).toBe(before);
    expect(document.canUndo()).toBe(false);
    document.apply(change(before, "box", { position: { x: 20, y: 40 } }));
    expect(document.snapshot()).not.toBe(before);
  });

  test("shares whatever a change leaves alone", () => {
    const document = createDocument({ initial: start() });
    const before = document.snapshot();
    document.apply(change(before, "box", { label: "Box" }));
    const after = document.snapshot();
    expect(after.nodes.get("api")).toBe(before.nodes.get("api"));
    expect(after.nodes.get("box")).not.toBe(before.nodes.get("box"));
    expect(after.edges).toBe(before.edges);
  });

  test("writes only the field that differs", () => {
    const { a, b, exchange } = pair(start());
    a.apply(change(a.snapshot(), "box", { position: { x: 99, y: 99 } }));
    b.apply(change(b.snapshot(), "box", { props: { publicIp: true }, label: "Box" }));
    exchange();
    const merged = { position: { x: 99, y: 99 }, props: { publicIp: true }, label: "Box" };
    expect(a.snapshot().nodes.get("box")).toMatchObject(merged);
    expect(plain(a.snapshot())).toEqual(plain(b.snapshot()));
  });

  test("keeps settings that two people state of one node", () => {
    const { a, b, exchange } = pair(start());
    a.apply(change(a.snapshot(), "api", { props: { apiType: "http", stage: "a" } }));
    b.apply(change(b.snapshot(), "api", { props: { apiType: "rest" } }));
    exchange();
    expect(b.snapshot().nodes.get("api")?.props).toEqual({ apiType: "rest", stage: "a" });
  });

  test("tells its listeners once per change, after which the history is up to date", () => {
    const document = createDocument({ initial: start() });
    const seen: unknown[] = [];
    const stop = document.subscribe(() => {
      seen.push([document.snapshot().title, document.canUndo(), document.canRedo()]);
    });
    document.apply({ ...document.snapshot(), title: "A" });
    document.undo();
    document.redo();
    stop();
    document.apply({ ...document.snapshot(), title: "B" });
    expect(seen).toEqual([
      ["A", true, false],
      ["Start", false, true],
      ["A", true, false],
    ]);
  });

  test("lets a listener edit, even while something is undone", () => {
    const document = createDocument({ initial: start() });
    document.apply({ ...document.snapshot(), title: "A" });
    document.subscribe(() => {
      const now = document.snapshot();
      if (now.title === "Start") document.apply({ ...now, title: "From the listener" });
    });
    document.undo();
    expect(document.snapshot().title).toBe("From the listener");
    expect([document.canUndo(), document.canRedo()]).toEqual([true, false]);
  });

  test("works without its object, as useSyncExternalStore calls it", () => {
    const { snapshot, apply, undo } = createDocument({ initial: start() });
    apply({ ...snapshot(), title: "A" });
    expect(undo()).toBe(true);
    expect(snapshot().title).toBe("Start");
  });
});

describe("undo", () => {
  test.each([
    ["one name, one step", ["drag", "drag", "drag"], 1],
    ["two names, two steps", ["drag", "type"], 2],
    ["a step without a name stands alone", ["drag", undefined, "drag"], 3],
    ["no names, a step each", [undefined, undefined], 2],
  ])("%s", (_, merges, steps) => {
    const document = createDocument({ initial: start() });
    for (const [i, merge] of merges.entries()) {
      const next = change(document.snapshot(), "box", { position: { x: i + 1, y: i + 1 } });
      document.apply(next, merge === undefined ? {} : { merge });
    }
    let undone = 0;
    while (document.undo()) undone++;
    expect(undone).toBe(steps);
    expect(plain(document.snapshot())).toEqual(plain(start()));
  });

  test("ends what a name has merged", () => {
    const document = createDocument({ initial: start() });
    document.apply({ ...document.snapshot(), title: "A" }, { merge: "title" });
    document.apply({ ...document.snapshot(), title: "AB" }, { merge: "title" });
    document.undo();
    document.redo();
    document.apply({ ...document.snapshot(), title: "ABC" }, { merge: "title" });
    document.undo();
    expect(document.snapshot().title).toBe("AB");
  });

  test("leaves alone what another person did", () => {
    const { a, b, exchange } = pair(start());
    a.apply(change(a.snapshot(), "box", { label: "Mine" }));
    b.apply(change(b.snapshot(), "api", { label: "Theirs" }));
    exchange();
    expect(a.undo()).toBe(true);
    expect(a.undo()).toBe(false);
    expect(a.snapshot().nodes.get("box")?.label).toBeUndefined();
    expect(a.snapshot().nodes.get("api")?.label).toBe("Theirs");
  });

  test("brings back a node in its place in the drawing order, with its edges", () => {
    const document = createDocument({ initial: start() });
    document.apply(without(document.snapshot(), "api"));
    expect(document.snapshot().edges.size).toBe(0);
    document.undo();
    expect(plain(document.snapshot())).toEqual(plain(start()));
  });
});

describe("what others leave behind", () => {
  test("a node whose container was removed meanwhile stands on the canvas, until undo", () => {
    const { a, b, exchange } = pair(start());
    a.apply(without(without(a.snapshot(), "box"), "vpc"));
    b.apply(
      withNode(b.snapshot(), {
        id: "late",
        kind: "ec2",
        parent: "vpc",
        position: { x: 1, y: 2 },
        props: {},
      }),
    );
    exchange();
    expect(a.snapshot().nodes.get("late")).toEqual({
      id: "late",
      kind: "ec2",
      position: { x: 1, y: 2 },
      props: {},
    });
    a.undo();
    expect(a.snapshot().nodes.get("late")?.parent).toBe("vpc");
  });

  test("an edge whose end was removed meanwhile is not shown, until undo", () => {
    const { a, b, exchange } = pair(start());
    a.apply(without(a.snapshot(), "box"));
    const edge: DiagramEdge = { id: "e", source: "vpc", target: "box", kind: "calls", props: {} };
    b.apply({ ...b.snapshot(), edges: new Map(b.snapshot().edges).set("e", edge) });
    exchange();
    expect(b.snapshot().edges.has("e")).toBe(false);
    a.undo();
    expect(a.snapshot().edges.get("e")).toEqual(edge);
  });

  test("of containers moved into one another the first by id comes free", () => {
    const { a, b, exchange } = pair(diagram().node("x", "vpc").node("y", "vpc").done());
    a.apply(change(a.snapshot(), "x", { parent: "y" }));
    b.apply(change(b.snapshot(), "y", { parent: "x" }));
    exchange();
    for (const { snapshot } of [a, b]) {
      expect(snapshot().nodes.get("x")?.parent).toBeUndefined();
      expect(snapshot().nodes.get("y")?.parent).toBe("x");
    }
  });

  test("what is no node is not shown, and odd fields are left out", () => {
    const document = createDocument();
    const nodes = document.doc.getMap<unknown>("nodes");
    nodes.set("text", "not a node");
    nodes.set("bare", new Y.Map([["position", ['{"x":1,"y":1}']]]));
    nodes.set(
      "odd",
      new Y.Map<unknown>([
        ["kind", "ec2"],
        ["position", ['{"x":"left","y":1}']],
        ["size", ["{"]],
        ["label", 7],
        ["prop:__proto__", ['{"polluted":true}']],
        ["prop:bytes", new Uint8Array(2)],
      ]),
    );
    const { nodes: shown } = document.snapshot();
    expect([...shown.keys()]).toEqual(["odd"]);
    const { props, ...rest } = shown.get("odd") ?? {};
    expect(rest).toEqual({ id: "odd", kind: "ec2", position: { x: 0, y: 0 } });
    expect(Object.keys(props ?? {})).toEqual(["__proto__"]);
  });
});

// ---- properties -----------------------------------------------------------------------------

const ids = ["a", "b", "c", "d", "e", "f"];
const anId = fc.constantFrom(...ids);
const aProps = fc.dictionary(fc.constantFrom("p", "q", "__proto__"), fc.jsonValue(), {
  maxKeys: 2,
}) as fc.Arbitrary<DiagramNode["props"]>;
const aNode = fc.record(
  {
    kind: fc.constantFrom("ec2", "vpc", "lambda"),
    label: fc.string({ maxLength: 3 }),
    parent: anId,
    position: fc.record({ x: fc.integer({ max: 99, min: -9 }), y: fc.nat(99) }),
    size: fc.record({ width: fc.integer({ min: 1, max: 99 }), height: fc.constant(9) }),
    props: aProps,
  },
  { requiredKeys: ["kind", "position", "props"] },
);
type Edit = (before: Diagram) => Diagram;

/** Leaves out what a command would never leave: rings, edges without ends. */
function tidy({ nodes, edges, ...rest }: Diagram): Diagram {
  const fixed = new Map(nodes);
  for (const node of nodes.values()) {
    const { parent, ...free } = node;
    // Containers only come earlier in the alphabet, so there are no rings.
    if (parent === undefined || (parent < node.id && nodes.has(parent))) continue;
    fixed.set(node.id, free);
  }
  const kept = [...edges].filter(([, edge]) => fixed.has(edge.source) && fixed.has(edge.target));
  return { ...rest, nodes: fixed, edges: new Map(kept) };
}

const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(anId, aNode).map(
    ([id, node]): Edit =>
      (before) =>
        withNode(before, { ...node, id }),
  ),
  anId.map(
    (id): Edit =>
      (before) =>
        without(before, id),
  ),
  fc.tuple(anId, anId).map(
    ([source, target]): Edit =>
      (before) => ({
        ...before,
        edges: new Map(before.edges).set(source + target, {
          id: source + target,
          source,
          target,
          kind: "calls",
          props: {},
        }),
      }),
  ),
  fc.string({ maxLength: 4 }).map(
    (title): Edit =>
      (before) => ({ ...before, title }),
  ),
  fc.array(anId).map(
    (first): Edit =>
      (before) => ({
        ...before,
        nodes: new Map([
          ...first.flatMap((id) => {
            const node = before.nodes.get(id);
            return node ? [[id, node] as const] : [];
          }),
          ...before.nodes,
        ]),
      }),
  ),
);
const aRule = fc.constantFrom("APIGW008", "VPCL009", "constructor");
const anEditOfRules: fc.Arbitrary<Edit> = fc.oneof(
  fc.dictionary(aRule, fc.constantFrom(...ruleLevels), { noNullPrototype: true }).map(
    (changed): Edit =>
      ({ rules: _, ...before }) =>
        Object.keys(changed).length === 0 ? before : { ...before, rules: changed },
  ),
  fc
    .uniqueArray(
      fc.record({ rule: aRule, reason: fc.string({ minLength: 1, unit: "grapheme" }) }),
      { selector: ({ rule }) => rule },
    )
    .map(
      (list): Edit =>
        (before) => ({
          ...before,
          edges: new Map(
            [...before.edges].map(([id, { accepted: _, ...edge }]) => [
              id,
              { ...edge, ...acceptedField(list) },
            ]),
          ),
        }),
    ),
);
const edits = fc.array(fc.oneof({ weight: 4, arbitrary: anEdit }, anEditOfRules), {
  maxLength: 12,
});

const edited = (before: Diagram, edit: Edit): Diagram => freeze(tidy(edit(before)));

test("whatever is applied is what is shown; undo goes back all the way, redo forth again", () => {
  fc.assert(
    fc.property(edits, (script) => {
      const document = createDocument({ initial: start() });
      const states = [plain(document.snapshot())];
      for (const edit of script) {
        const next = edited(document.snapshot(), edit);
        const before = document.snapshot();
        document.apply(next);
        expect(plain(document.snapshot())).toEqual(plain(next));
        if (document.snapshot() !== before) states.push(plain(next));
      }
      for (const state of states.slice(0, -1).reverse()) {
        expect(document.undo()).toBe(true);
        expect(plain(document.snapshot())).toEqual(state);
      }
      expect(document.undo()).toBe(false);
      for (const state of states.slice(1)) {
        expect(document.redo()).toBe(true);
        expect(plain(document.snapshot())).toEqual(state);
      }
      expect(document.redo()).toBe(false);
    }),
    { numRuns: 150 },
  );
});

const aTurn = fc.record({
  who: fc.nat(1),
  what: fc.oneof(
    { weight: 6, arbitrary: anEdit },
    { weight: 2, arbitrary: anEditOfRules },
    { weight: 1, arbitrary: fc.constantFrom("undo" as const, "redo" as const) },
  ),
});

test("two documents end alike, in whatever order their updates arrive", () => {
  fc.assert(
    fc.property(
      fc.array(aTurn, { maxLength: 20 }),
      fc.infiniteStream(fc.nat(99)),
      (turns, chance) => {
        const a = createDocument({ initial: start() });
        const b = createDocument();
        Y.applyUpdate(b.doc, Y.encodeStateAsUpdate(a.doc));
        const sent: { readonly to: number; readonly update: Uint8Array }[] = [];
        const both = [a, b] as const;
        for (const [i, { doc }] of both.entries()) {
          doc.on("update", (update: Uint8Array, origin: unknown) => {
            if (origin !== "other") sent.push({ to: 1 - i, update });
          });
        }
        const deliver = () => {
          const [letter] = sent.splice((chance.next().value ?? 0) % sent.length, 1);
          if (letter) Y.applyUpdate((letter.to === 0 ? a : b).doc, letter.update, "other");
        };
        for (const { who, what } of turns) {
          const document = who === 0 ? a : b;
          if (what === "undo") document.undo();
          else if (what === "redo") document.redo();
          else document.apply(edited(document.snapshot(), what));
          if (sent.length > 0 && (chance.next().value ?? 0) < 50) deliver();
        }
        while (sent.length > 0) deliver();
        expect(plain(a.snapshot())).toEqual(plain(b.snapshot()));
        // What is built from changes is what is read at once.
        const afresh = createDocument();
        Y.applyUpdate(afresh.doc, Y.encodeStateAsUpdate(a.doc));
        expect(plain(afresh.snapshot())).toEqual(plain(a.snapshot()));
      },
    ),
    { numRuns: 150 },
  );
});
