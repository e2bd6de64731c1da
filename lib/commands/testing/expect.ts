import fc from "fast-check";
import { expect } from "vitest";
import { resourceOf, sizeOf } from "@/lib/catalog";
import { absolutePosition, ancestors, children } from "@/lib/model/queries";
import type { Diagram, DiagramNode, NodeId, Point } from "@/lib/model/types";
import { addNode } from "../add-node";
import { overlaps, type Rect } from "../geometry";
import type { MakeId, Outcome, RefusalCode } from "../types";

function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) {
    for (const part of value.values()) deepFreeze(part);
    // A frozen map still takes entries.
    for (const method of ["set", "delete", "clear"] as const) {
      Object.defineProperty(value, method, {
        value() {
          throw new Error(`A command called ${method} on its input`);
        },
      });
    }
  } else for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}

export function counter(): MakeId {
  let made = 0;
  return (prefix) => `${prefix}#${++made}`;
}

/**
 * Runs a command on a diagram that cannot be changed and returns what it made, sound and sharing
 * what is equal.
 */
export function expectPure<Extra>(
  before: Diagram,
  command: (diagram: Diagram) => Outcome<Extra>,
): { readonly ok: true; readonly diagram: Diagram } & Extra {
  const outcome = command(deepFreeze(before));
  if (!outcome.ok) throw new Error(`Refused with ${outcome.code}`);
  const { nodes, edges } = outcome.diagram;
  for (const [id, node] of nodes) {
    expect(node.id).toBe(id);
    if (node.parent !== undefined) expect(nodes.has(node.parent)).toBe(true);
    expect(ancestors(outcome.diagram, id).map((each) => each.id)).not.toContain(id);
    const old = before.nodes.get(id);
    if (old && JSON.stringify(old) === JSON.stringify(node)) expect(node).toBe(old);
  }
  for (const [id, edge] of edges) {
    expect(edge.id).toBe(id);
    expect([nodes.has(edge.source), nodes.has(edge.target)]).toEqual([true, true]);
    const old = before.edges.get(id);
    if (old && JSON.stringify(old) === JSON.stringify(edge)) expect(edge).toBe(old);
  }
  return outcome;
}

export function expectRefused(
  before: Diagram,
  code: RefusalCode,
  command: (diagram: Diagram) => Outcome,
): void {
  expect(command(deepFreeze(before))).toEqual({ ok: false, code });
}

const rectOf = (node: DiagramNode): Rect => ({ ...node.position, ...sizeOf(node) });

/** What overlaps, or stands out of its container, in words that a failing test can show. */
export function findFaults(diagram: Diagram): readonly string[] {
  const faults: string[] = [];
  const parents = new Set([...diagram.nodes.values()].map(({ parent }) => parent));
  for (const parent of parents) {
    const siblings = children(diagram, parent);
    for (const [i, one] of siblings.entries()) {
      for (const other of siblings.slice(i + 1)) {
        if (overlaps(rectOf(one), rectOf(other))) faults.push(`${one.id} overlaps ${other.id}`);
      }
    }
    const container = parent === undefined ? undefined : diagram.nodes.get(parent);
    if (!container) continue;
    const { width, height } = sizeOf(container);
    for (const child of siblings) {
      const { x, y, width: w, height: h } = rectOf(child);
      const isInside = x >= 16 && y >= 40 && x + w <= width - 16 && y + h <= height - 16;
      if (!isInside) faults.push(`${child.id} stands out of ${container.id}`);
    }
  }
  return faults;
}

export const placeOf = (diagram: Diagram, id: NodeId): Point => absolutePosition(diagram, id);

const kinds = ["region", "vpc", "subnet", "security-group", "ec2", "lambda", "sticky-note"];

const step = fc.record({
  preset: fc.constantFrom(...kinds),
  into: fc.nat(99),
  position: fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.nat(900) }),
});

/** Diagrams without faults, containers in containers, ids `n1`, `n2` and so on. */
export const aDiagram: fc.Arbitrary<Diagram> = fc
  .array(step, { minLength: 2, maxLength: 14 })
  .map((steps) => {
    let diagram: Diagram = { version: 1, title: "", nodes: new Map(), edges: new Map() };
    for (const [i, { preset, into, position }] of steps.entries()) {
      const containers = [...diagram.nodes.values()].filter(
        ({ kind }) => resourceOf(kind).traits.isContainer,
      );
      const parent = containers[into % (containers.length + 1)]?.id;
      const made = addNode(diagram, { preset, position, parent, makeId: () => `n${i + 1}` });
      if (made.ok) diagram = made.diagram;
    }
    return diagram;
  });
