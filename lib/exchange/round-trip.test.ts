import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { presets, resources } from "@/lib/catalog/index";
import { inRuleOrder, tidyReason } from "@/lib/model/acceptance";
import {
  type Diagram,
  type DiagramEdge,
  type DiagramNode,
  edgeKinds,
  ruleLevels,
} from "@/lib/model/types";
import type { Parsed } from "./format";
import { parse } from "./parse";
import { serialise } from "./serialise";

function opened(parsed: Parsed) {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed;
}

const id = fc.oneof(
  fc.string({ minLength: 1, maxLength: 6 }),
  fc.constantFrom("__proto__", "constructor", "a", "b"),
);
const coordinate = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const props = fc.dictionary(
  fc.string({ maxLength: 8 }).filter((key) => key !== "__proto__"),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<never>,
  { maxKeys: 3, noNullPrototype: true },
);
const ruleId = fc.oneof(
  fc.constantFrom("APIGW008", "VPCL001", "constructor", "12"),
  fc.string({ minLength: 1, maxLength: 64 }).filter((rule) => rule !== "__proto__"),
);
const accepted = fc
  .uniqueArray(
    fc.record(
      { rule: ruleId, reason: fc.string({ maxLength: 300 }).map(tidyReason) },
      { noNullPrototype: true },
    ),
    { selector: ({ rule }) => rule, maxLength: 3 },
  )
  .map((list) => inRuleOrder(list.filter(({ reason }) => reason !== "")));
const rules = fc.dictionary(ruleId, fc.constantFrom(...ruleLevels), {
  maxKeys: 4,
  noNullPrototype: true,
});
const usable = (value: unknown) => !JSON.stringify(value).includes("__proto__");

/** A diagram that needs no repair: parents are containers, connections have both ends. */
const anyDiagram: fc.Arbitrary<Diagram> = fc
  .record({
    title: fc.string(),
    rules,
    nodes: fc.uniqueArray(
      fc.record({
        id,
        kind: fc.constantFrom(...resources.map(({ kind }) => kind), "mainframe"),
        label: fc.option(fc.string(), { nil: undefined }),
        up: fc.nat(),
        position: fc.record({ x: coordinate, y: coordinate }, { noNullPrototype: true }),
        size: fc.option(
          fc.record(
            { width: fc.integer({ min: 1, max: 1e5 }), height: fc.integer({ min: 1, max: 1e5 }) },
            { noNullPrototype: true },
          ),
          { nil: undefined },
        ),
        props: props.filter(usable),
      }),
      { selector: (node) => node.id, maxLength: 12 },
    ),
    links: fc.array(
      fc.record({
        from: fc.nat(),
        to: fc.nat(),
        kind: fc.constantFrom(...edgeKinds),
        props: props.filter(usable),
        accepted,
      }),
      {
        maxLength: 12,
      },
    ),
  })
  .map(({ title, rules: changed, nodes: raw, links }) => {
    const nodes = new Map<string, DiagramNode>();
    const containers: string[] = [];
    for (const { up, label, size, ...node } of raw) {
      const parent = containers[up % (containers.length + 1)];
      nodes.set(node.id, {
        ...node,
        ...(label !== undefined && { label }),
        ...(size && { size }),
        ...(parent && { parent }),
      });
      if (resources.some(({ kind, traits }) => kind === node.kind && traits.isContainer))
        containers.push(node.id);
    }
    const ids = [...nodes.keys()];
    const edges = new Map<string, DiagramEdge>();
    for (const [n, link] of links.entries()) {
      const source = ids[link.from % ids.length];
      const target = ids[link.to % ids.length];
      if (source === undefined || target === undefined) continue;
      edges.set(`e${n}`, {
        id: `e${n}`,
        source,
        target,
        kind: link.kind,
        props: link.props,
        ...(link.accepted.length > 0 && { accepted: link.accepted }),
      });
    }
    return {
      version: 1,
      title,
      nodes,
      edges,
      ...(Object.keys(changed).length > 0 && { rules: changed }),
    };
  });

describe("a file read back", () => {
  it("what is written is read back equal, in the same order, as the same text", () => {
    fc.assert(
      fc.property(anyDiagram, (made) => {
        const text = serialise(made);
        const { diagram: back, unplaced } = opened(parse(text));
        expect(back).toEqual(made);
        expect([...back.nodes.keys()]).toEqual([...made.nodes.keys()]);
        expect(unplaced).toEqual([]);
        expect(serialise(back)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it("any text is answered, and what is opened can be written and read again unchanged", () => {
    const valid = anyDiagram.map(serialise);
    const cut = fc.tuple(valid, fc.nat()).map(([text, n]) => text.slice(0, n % (text.length + 1)));
    const spliced = fc
      .tuple(
        valid,
        fc.nat(),
        fc.nat({ max: 8 }),
        fc.oneof(fc.string(), fc.constantFrom("null", "[]", "{}", '"__proto__"', "1e999")),
      )
      .map(([text, n, length, insert]) => {
        const start = n % (text.length + 1);
        return text.slice(0, start) + insert + text.slice(start + length);
      });
    const json = fc.json({ maxDepth: 4 });
    const almost = fc
      .record({
        version: fc.constant(1),
        rules: fc.oneof(fc.jsonValue(), fc.dictionary(ruleId, fc.jsonValue())),
        nodes: fc.array(
          fc.record(
            {
              id,
              kind: fc.constantFrom(...presets.map(({ preset }) => preset.id), "x"),
              parent: id,
              position: fc.jsonValue(),
              size: fc.jsonValue(),
              props: fc.jsonValue(),
              label: fc.jsonValue(),
            },
            { requiredKeys: ["id", "kind"] },
          ),
        ),
        edges: fc.array(
          fc.record(
            {
              id: fc.jsonValue(),
              source: id,
              target: id,
              kind: fc.jsonValue(),
              props: fc.jsonValue(),
              accepted: fc.oneof(
                fc.jsonValue(),
                fc.array(
                  fc.record(
                    { rule: fc.oneof(ruleId, fc.jsonValue()), reason: fc.string() },
                    { requiredKeys: [] },
                  ),
                ),
              ),
            },
            { requiredKeys: [] },
          ),
        ),
      })
      .map((file) => JSON.stringify(file));
    fc.assert(
      fc.property(fc.oneof(fc.string(), json, cut, spliced, almost), (text) => {
        const parsed = parse(text);
        if (!parsed.ok) {
          expect(parsed.problems.length).toBeGreaterThan(0);
          return;
        }
        const { nodes, edges } = parsed.diagram;
        for (const edge of edges.values()) {
          expect(nodes.has(edge.source) && nodes.has(edge.target)).toBe(true);
        }
        const again = opened(parse(serialise(parsed.diagram)));
        expect(again.diagram).toEqual(parsed.diagram);
        const structural = again.repairs.filter(
          ({ code }) => !["unknownKind", "unknownProp", "invalidProp"].includes(code),
        );
        expect(structural).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});
