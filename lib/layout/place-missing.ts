/**
 * Finds places for nodes of a diagram that was written by hand, without positions: callers on the
 * left, calls to the right, containers around what they hold. Quick, pure and deterministic; the
 * full layout is in `layout.browser.ts`.
 */

import { resourceOf, sizeOf } from "@/lib/catalog";
import { ancestors, children } from "@/lib/model/queries";
import type { Diagram, DiagramEdge, DiagramNode, NodeId, Point, Size } from "@/lib/model/types";

/** Room a container keeps around what it holds, in pixels; its name stands at the top. */
export const containerPadding = { top: 48, side: 32, bottom: 32 } as const;
/** A chip with its verdict fits between two columns. */
export const columnGap = 200;
export const rowGap = 40;
const grid = 8;

const snap = (value: number): number => Math.ceil(value / grid) * grid;

/** By source and target, the room that the line wants between the two. */
type Links = ReadonlyMap<NodeId, ReadonlyMap<NodeId, number>>;

/** Calls between siblings, by source; a call between things inside them counts as theirs. */
function linksBetweenSiblings(diagram: Diagram, roomFor: RoomFor): Links {
  const links = new Map<NodeId, Map<NodeId, number>>();
  const chainOf = (id: NodeId): readonly NodeId[] => [
    ...ancestors(diagram, id)
      .map((node) => node.id)
      .reverse(),
    id,
  ];
  for (const edge of diagram.edges.values()) {
    const { source, target } = edge;
    if (!diagram.nodes.has(source) || !diagram.nodes.has(target)) continue;
    const from = chainOf(source);
    const to = chainOf(target);
    let level = 0;
    while (level < from.length && level < to.length && from[level] === to[level]) level++;
    const [one, other] = [from[level], to[level]];
    if (one === undefined || other === undefined) continue;
    const known = links.get(one) ?? new Map<NodeId, number>();
    known.set(other, Math.max(known.get(other) ?? 0, roomFor(edge)));
    links.set(one, known);
  }
  return links;
}

/** The column of each node: one more than the furthest of those that call it. Cycles are cut. */
function columnsOf(nodes: readonly DiagramNode[], links: Links): ReadonlyMap<NodeId, number> {
  const among = new Set(nodes.map((node) => node.id));
  const targetsOf = (id: NodeId) =>
    [...(links.get(id)?.keys() ?? [])].filter((other) => among.has(other));

  // Depth first without recursion: a call back to something still open closes a cycle.
  const done: NodeId[] = [];
  const state = new Map<NodeId, "open" | "done">();
  const back = new Set<string>();
  for (const { id: root } of nodes) {
    if (state.has(root)) continue;
    state.set(root, "open");
    const stack = [{ id: root, targets: targetsOf(root), next: 0 }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const target = top.targets[top.next++];
      if (target === undefined) {
        state.set(top.id, "done");
        done.push(top.id);
        stack.pop();
      } else if (state.get(target) === "open") back.add(`${top.id}\n${target}`);
      else if (!state.has(target)) {
        state.set(target, "open");
        stack.push({ id: target, targets: targetsOf(target), next: 0 });
      }
    }
  }

  const columns = new Map<NodeId, number>(nodes.map((node) => [node.id, 0]));
  for (const id of done.reverse()) {
    const column = columns.get(id) ?? 0;
    for (const target of targetsOf(id)) {
      if (back.has(`${id}\n${target}`)) continue;
      columns.set(target, Math.max(columns.get(target) ?? 0, column + 1));
    }
  }
  return columns;
}

interface Block extends Size {
  readonly places: ReadonlyMap<NodeId, Point>;
}

type SizeOf = (node: DiagramNode) => Size;

/** What the lines between two neighbouring columns want; those that go further have room enough. */
function gapBetween(
  from: readonly DiagramNode[],
  to: readonly DiagramNode[],
  links: Links,
): number {
  const rooms = from.flatMap(({ id }) =>
    to.flatMap((other) => [links.get(id)?.get(other.id), links.get(other.id)?.get(id)]),
  );
  const wanted = Math.max(...rooms.map((room) => room ?? 0));
  return wanted > 0 ? snap(wanted) : columnGap;
}

/** Lays connected nodes out in columns; the order within one follows that of their callers. */
function inColumns(nodes: readonly DiagramNode[], links: Links, size: SizeOf): Block {
  const columns = columnsOf(nodes, links);
  const stacks: DiagramNode[][] = [];
  for (const node of nodes) {
    const column = columns.get(node.id) ?? 0;
    const stack = stacks[column];
    if (stack) stack.push(node);
    else stacks[column] = [node];
  }

  const callers = new Map<NodeId, NodeId[]>();
  for (const node of nodes) {
    for (const target of links.get(node.id)?.keys() ?? []) {
      const known = callers.get(target);
      if (known) known.push(node.id);
      else callers.set(target, [node.id]);
    }
  }
  const row = new Map<NodeId, number>();
  for (const stack of stacks) {
    const wish = new Map(
      stack.map((node) => {
        const rows = (callers.get(node.id) ?? []).flatMap((id) => row.get(id) ?? []);
        const mean = rows.reduce((sum, at) => sum + at, 0) / rows.length;
        return [node.id, rows.length > 0 ? mean : Number.POSITIVE_INFINITY];
      }),
    );
    // Equal wishes keep the order of drawing, since sorting is stable; two infinities are equal too.
    stack.sort((a, b) => {
      const [one, other] = [wish.get(a.id) ?? 0, wish.get(b.id) ?? 0];
      return one === other ? 0 : one - other;
    });
    for (const [i, node] of stack.entries()) row.set(node.id, i - (stack.length - 1) / 2);
  }

  const heights = stacks.map((stack) =>
    stack.reduce((sum, node) => sum + snap(size(node).height) + rowGap, -rowGap),
  );
  const height = Math.max(0, ...heights);
  const places = new Map<NodeId, Point>();
  let x = 0;
  for (const [column, stack] of stacks.entries()) {
    const width = Math.max(...stack.map((node) => snap(size(node).width)));
    let y = snap((height - (heights[column] ?? 0)) / 2 - grid + 1);
    for (const node of stack) {
      places.set(node.id, { x, y });
      y += snap(size(node).height) + rowGap;
    }
    const next = stacks[column + 1];
    x += width + (next ? gapBetween(stack, next, links) : 0);
  }
  return { places, width: x, height };
}

/** Lays nodes without connections out in rows, about as wide as high. */
function inRows(nodes: readonly DiagramNode[], size: SizeOf): Block {
  const perRow = Math.max(1, Math.ceil(Math.sqrt(nodes.length)));
  const places = new Map<NodeId, Point>();
  let [y, width] = [0, 0];
  for (let start = 0; start < nodes.length; start += perRow) {
    const row = nodes.slice(start, start + perRow);
    let x = 0;
    for (const node of row) {
      places.set(node.id, { x, y });
      x += snap(size(node).width) + rowGap;
    }
    width = Math.max(width, x - rowGap);
    y += Math.max(...row.map((node) => snap(size(node).height))) + rowGap;
  }
  return { places, width, height: Math.max(0, y - rowGap) };
}

function arrange(nodes: readonly DiagramNode[], links: Links, size: SizeOf): Block {
  const among = new Set(nodes.map((node) => node.id));
  const isLinked = new Set<NodeId>();
  for (const id of among) {
    for (const other of links.get(id)?.keys() ?? []) {
      if (!among.has(other)) continue;
      isLinked.add(id);
      isLinked.add(other);
    }
  }
  const upper = inColumns(
    nodes.filter((node) => isLinked.has(node.id)),
    links,
    size,
  );
  const lower = inRows(
    nodes.filter((node) => !isLinked.has(node.id)),
    size,
  );
  const shift = upper.height > 0 && lower.height > 0 ? upper.height + rowGap : 0;
  const places = new Map(upper.places);
  for (const [id, { x, y }] of lower.places) places.set(id, { x, y: y + shift });
  return {
    places,
    width: Math.max(upper.width, lower.width),
    height: lower.height > 0 ? shift + lower.height : upper.height,
  };
}

/** Moves what stands right of or below a node that has grown, so that it covers none of them. */
function makeRoom(
  siblings: readonly DiagramNode[],
  grown: DiagramNode,
  before: Size,
  after: Size,
  current: Map<NodeId, DiagramNode>,
): void {
  const { position } = grown;
  for (const { id } of siblings) {
    const sibling = current.get(id);
    if (!sibling || id === grown.id) continue;
    const { x, y } = sibling.position;
    const dx = x >= position.x + before.width ? after.width - before.width : 0;
    const dy = y >= position.y + before.height ? after.height - before.height : 0;
    if (dx > 0 || dy > 0) current.set(id, { ...sibling, position: { x: x + dx, y: y + dy } });
  }
}

/** How far two nodes in neighbouring columns stand apart for a connection between them, in pixels. */
export type RoomFor = (edge: DiagramEdge) => number;

/**
 * Gives positions to the nodes named in `ids` and leaves the others where they are, but for making
 * room where a container grows. Containers are made large enough for what they hold.
 * @param ids Nodes whose position means nothing yet.
 * @param roomFor What is known of the connections' chips; room for the widest unless given.
 */
export function placeMissing(
  diagram: Diagram,
  ids: readonly NodeId[],
  roomFor: RoomFor = () => columnGap,
): Diagram {
  const missing = new Set(ids.filter((id) => diagram.nodes.has(id)));
  if (missing.size === 0) return diagram;
  const links = linksBetweenSiblings(diagram, roomFor);
  const current = new Map(diagram.nodes);
  const sizeNow: SizeOf = (node) => sizeOf(current.get(node.id) ?? node);

  const levels = [...diagram.nodes.values()]
    .filter(
      (node) => resourceOf(node.kind).traits.isContainer || children(diagram, node.id).length > 0,
    )
    .map((node) => ({ id: node.id, depth: ancestors(diagram, node.id).length }))
    // Innermost first, so that a container's size is known when it is placed itself.
    .sort((a, b) => b.depth - a.depth);

  for (const parent of [...levels.map(({ id }) => id), undefined]) {
    const inside = children(diagram, parent);
    const wanted = inside.filter((node) => missing.has(node.id));
    const settled = inside.filter((node) => !missing.has(node.id));
    const origin =
      parent === undefined ? { x: 0, y: 0 } : { x: containerPadding.side, y: containerPadding.top };
    if (wanted.length > 0) {
      const below = settled.map((node) => {
        const { position } = current.get(node.id) ?? node;
        return position.y + sizeNow(node).height + rowGap;
      });
      const lefts = settled.map((node) => (current.get(node.id) ?? node).position.x);
      const left =
        settled.length > 0
          ? Math.max(Math.min(...lefts), parent === undefined ? -Infinity : origin.x)
          : origin.x;
      const top = below.length > 0 ? snap(Math.max(...below, origin.y)) : origin.y;
      const { places } = arrange(wanted, links, sizeNow);
      for (const node of wanted) {
        const { x, y } = places.get(node.id) ?? { x: 0, y: 0 };
        const now = current.get(node.id) ?? node;
        current.set(node.id, { ...now, position: { x: left + x, y: top + y } });
      }
    }
    if (parent === undefined) break;
    fitContainer(diagram, parent, missing, current);
  }
  return { ...diagram, nodes: current };
}

/** Makes a container large enough for what it holds; one without a size of its own also shrinks. */
function fitContainer(
  diagram: Diagram,
  id: NodeId,
  missing: ReadonlySet<NodeId>,
  current: Map<NodeId, DiagramNode>,
): void {
  const container = current.get(id);
  const inside = children(diagram, id);
  const isTouched = missing.has(id) || inside.some((node) => missing.has(node.id));
  if (!container || inside.length === 0) return;
  const before = sizeOf(container);
  let [right, bottom] = [0, 0];
  for (const { id: child } of inside) {
    const node = current.get(child);
    if (!node) continue;
    const { width, height } = sizeOf(node);
    right = Math.max(right, node.position.x + width + containerPadding.side);
    bottom = Math.max(bottom, node.position.y + height + containerPadding.bottom);
  }
  const { minSize } = resourceOf(container.kind);
  const keeps = container.size !== undefined || !isTouched;
  const least = keeps ? before : minSize;
  // A container that nobody touched keeps its size even where its content reaches beyond it.
  const hasGrownChild = inside.some((node) => current.get(node.id) !== node);
  if (!isTouched && !hasGrownChild) return;
  const after = {
    width: Math.max(least.width, snap(right)),
    height: Math.max(least.height, snap(bottom)),
  };
  if (after.width === before.width && after.height === before.height) return;
  current.set(id, { ...container, size: after });
  if (!missing.has(id))
    makeRoom(children(diagram, container.parent), container, before, after, current);
}
