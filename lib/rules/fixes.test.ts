import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resourceOf, sizeOf } from "@/lib/catalog";
import { fits } from "@/lib/catalog/settings";
import { applyFix } from "@/lib/commands/apply-fix";
import { createDocument } from "@/lib/document/document";
import { placeMissing } from "@/lib/layout/place-missing";
import { absolutePosition } from "@/lib/model/queries";
import type { Diagram, NodeId } from "@/lib/model/types";
import { validate } from ".";
import type { Rule, RuleExamples } from "./define";
import { anyDiagram } from "./testing/any-diagram";
import { type Basis, bases, type Fix } from "./types";

const modules = import.meta.glob<{ rule: Rule; examples?: () => RuleExamples }>(
  "./*/[a-z]*[0-9][0-9][0-9]-*.ts",
  { eager: true },
);

const counter = () => {
  let next = 0;
  return (prefix: string) => `${prefix}-${++next}`;
};

const rectOf = (diagram: Diagram, id: NodeId) => {
  const node = diagram.nodes.get(id);
  if (!node) throw new Error(`no node ${id}`);
  return { ...absolutePosition(diagram, id), ...sizeOf(node) };
};

/** Pairs of siblings that cover each other, and children that stick out of their container. */
function untidy(diagram: Diagram): readonly string[] {
  const nodes = [...diagram.nodes.values()];
  const covered = nodes.flatMap((a, i) =>
    nodes.slice(i + 1).flatMap((b) => {
      if (a.parent !== b.parent) return [];
      const [p, q] = [rectOf(diagram, a.id), rectOf(diagram, b.id)];
      const apart =
        p.x + p.width <= q.x ||
        q.x + q.width <= p.x ||
        p.y + p.height <= q.y ||
        q.y + q.height <= p.y;
      return apart ? [] : [`${a.id} covers ${b.id}`];
    }),
  );
  const outside = nodes.flatMap((node) => {
    if (node.parent === undefined) return [];
    const [inner, outer] = [rectOf(diagram, node.id), rectOf(diagram, node.parent)];
    const fits =
      inner.x >= outer.x &&
      inner.y >= outer.y &&
      inner.x + inner.width <= outer.x + outer.width &&
      inner.y + inner.height <= outer.y + outer.height;
    return fits ? [] : [`${node.id} sticks out of ${node.parent}`];
  });
  return [...covered, ...outside];
}

interface Case {
  readonly name: string;
  readonly edge: string;
  readonly fix: Fix;
  readonly diagram: Diagram;
  readonly basis: Basis;
}

const cases: readonly Case[] = Object.values(modules).flatMap(({ rule, examples }) =>
  Object.entries(examples?.().invalid ?? {}).flatMap(([name, example]) => {
    const basis = example.basis ?? "aws";
    const diagram = placeMissing(example.diagram, [...example.diagram.nodes.keys()]);
    return [...validate(diagram, { basis }).verdicts.values()].flatMap((verdict) =>
      verdict.fixes.map((fix) => ({
        name: `${rule.id}, ${name}, ${verdict.edge}: ${fix.id} (${fix.safety})`,
        edge: verdict.edge,
        fix,
        diagram,
        basis,
      })),
    );
  }),
);

const errorsOf = (diagram: Diagram, basis: Basis) =>
  validate(diagram, { basis })
    .findings.filter(({ severity }) => severity === "error")
    .map(({ id }) => id);

function applied({ diagram, fix }: Case): Diagram {
  const outcome = applyFix(diagram, { fix, makeId: counter() });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.diagram;
}

describe("every fix that a rule's examples offer", () => {
  test("there are some of either kind", () => {
    expect(cases.filter(({ fix }) => fix.safety === "safe").length).toBeGreaterThan(40);
    expect(cases.filter(({ fix }) => fix.safety === "suggest").length).toBeGreaterThan(20);
  });

  test.each(cases)("can be applied, tidily and undone in one step: $name", (one) => {
    const after = applied(one);
    expect(untidy(one.diagram)).toEqual([]);
    expect(untidy(after)).toEqual([]);
    const document = createDocument({ initial: one.diagram });
    const before = document.snapshot();
    document.apply(after);
    expect(document.snapshot()).toEqual(after);
    document.undo();
    expect(document.snapshot()).toEqual(before);
  });
});

describe("every safe fix", () => {
  const safe = cases.filter(({ fix }) => fix.safety === "safe");

  test.each(safe)("leaves its connection right: $name", (one) => {
    const verdict = validate(applied(one), { basis: one.basis }).verdicts.get(one.edge);
    if (verdict) expect(["direct", "via"]).toContain(verdict.status);
  });

  test.each(safe)("adds no error: $name", (one) => {
    const before = new Set(errorsOf(one.diagram, one.basis));
    expect(errorsOf(applied(one), one.basis).filter((id) => !before.has(id))).toEqual([]);
  });

  test.each(safe)("only makes resources the catalogue knows: $name", (one) => {
    for (const node of applied(one).nodes.values()) {
      expect(resourceOf(node.kind).kind).toBe(node.kind);
      for (const [name, value] of Object.entries(node.props)) {
        expect(fits(resourceOf(node.kind).props[name], value), name).toBe(true);
      }
    }
  });
});

test("a safe fix leaves its connection right and adds no error, whatever else is drawn", () => {
  fc.assert(
    fc.property(anyDiagram, fc.constantFrom(...bases), (drawn, basis) => {
      const before = new Set(errorsOf(drawn, basis));
      for (const verdict of validate(drawn, { basis }).verdicts.values()) {
        for (const fix of verdict.fixes.filter(({ safety }) => safety === "safe")) {
          const outcome = applyFix(drawn, { fix, makeId: counter() });
          if (!outcome.ok) continue;
          const what = `${verdict.primary} ${verdict.variant}: ${fix.id}`;
          const after = validate(outcome.diagram, { basis });
          const added = errorsOf(outcome.diagram, basis).filter((id) => !before.has(id));
          expect({ what, added }).toEqual({ what, added: [] });
          const status = after.verdicts.get(verdict.edge)?.status ?? "direct";
          expect({ what, isRight: ["direct", "via"].includes(status) }).toEqual({
            what,
            isRight: true,
          });
        }
      }
    }),
    { numRuns: 300 },
  );
});
