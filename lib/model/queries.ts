import type { Diagram, DiagramEdge, DiagramNode, NodeId, Point } from "./types";

/**
 * The containers of a node, innermost first. Ends at a missing parent and at a cycle, so it is
 * safe on a diagram that has not been repaired.
 */
export function ancestors(diagram: Diagram, id: NodeId): readonly DiagramNode[] {
  const chain: DiagramNode[] = [];
  const seen = new Set<NodeId>([id]);
  let parent = diagram.nodes.get(id)?.parent;
  while (parent !== undefined && !seen.has(parent)) {
    seen.add(parent);
    const node = diagram.nodes.get(parent);
    if (!node) break;
    chain.push(node);
    parent = node.parent;
  }
  return chain;
}

export function isInside(diagram: Diagram, id: NodeId, container: NodeId): boolean {
  return ancestors(diagram, id).some((node) => node.id === container);
}

interface Indexes {
  readonly children: ReadonlyMap<NodeId | undefined, readonly DiagramNode[]>;
  readonly outgoing: ReadonlyMap<NodeId, readonly DiagramEdge[]>;
  readonly incoming: ReadonlyMap<NodeId, readonly DiagramEdge[]>;
}

const indexes = new WeakMap<Diagram, Indexes>();

// Map.groupBy is missing in Node 20.
function groupBy<K, V>(values: Iterable<V>, keyOf: (value: V) => K): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function indexOf(diagram: Diagram): Indexes {
  const known = indexes.get(diagram);
  if (known) return known;
  const made: Indexes = {
    children: groupBy(diagram.nodes.values(), (node) => node.parent),
    outgoing: groupBy(diagram.edges.values(), (edge) => edge.source),
    incoming: groupBy(diagram.edges.values(), (edge) => edge.target),
  };
  indexes.set(diagram, made);
  return made;
}

/** The nodes directly inside a container, in drawing order; `undefined` asks for the top level. */
export const children = (diagram: Diagram, id: NodeId | undefined): readonly DiagramNode[] =>
  indexOf(diagram).children.get(id) ?? [];

export const outgoing = (diagram: Diagram, id: NodeId): readonly DiagramEdge[] =>
  indexOf(diagram).outgoing.get(id) ?? [];

export const incoming = (diagram: Diagram, id: NodeId): readonly DiagramEdge[] =>
  indexOf(diagram).incoming.get(id) ?? [];

/** The nodes an edge away, each once, in drawing order of the edges. */
export function neighbours(diagram: Diagram, id: NodeId): readonly DiagramNode[] {
  const ids = new Set<NodeId>();
  for (const edge of outgoing(diagram, id)) ids.add(edge.target);
  for (const edge of incoming(diagram, id)) ids.add(edge.source);
  ids.delete(id);
  return [...ids].flatMap((other) => diagram.nodes.get(other) ?? []);
}

/** The node and everything inside it, containers before their content. */
export function withDescendants(diagram: Diagram, id: NodeId): readonly DiagramNode[] {
  const node = diagram.nodes.get(id);
  if (!node) return [];
  const found = [node];
  const seen = new Set<NodeId>([id]);
  for (let i = 0; i < found.length; i++) {
    for (const child of children(diagram, found[i]?.id)) {
      if (!seen.has(child.id)) {
        seen.add(child.id);
        found.push(child);
      }
    }
  }
  return found;
}

/** Where a node stands on the canvas, its containers' positions added up. */
export function absolutePosition(diagram: Diagram, id: NodeId): Point {
  const node = diagram.nodes.get(id);
  let { x, y } = node?.position ?? { x: 0, y: 0 };
  for (const container of ancestors(diagram, id)) {
    x += container.position.x;
    y += container.position.y;
  }
  return { x, y };
}
