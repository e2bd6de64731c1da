import type { NodeChange } from "@xyflow/react";
import { sizeOf } from "@/lib/catalog";
import { absolutePosition, withDescendants } from "@/lib/model/queries";
import type { Diagram, NodeId, Point } from "@/lib/model/types";
import type { FlowNode, Moving } from "./adapter";
import { containerAt } from "./hit-test";

/** Where a node goes: its place on the canvas, and the container that takes it. */
export interface Move {
  readonly id: NodeId;
  readonly position: Point;
  readonly parent: NodeId | undefined;
}

const sameKeys = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean =>
  a.size === b.size && [...a.keys()].every((key) => b.has(key));

/** Takes in what React Flow reports while a node is dragged or resized. */
export function follow(
  diagram: Diagram,
  before: Moving,
  changes: readonly NodeChange<FlowNode>[],
): Moving {
  const positions = new Map(before.positions);
  const sizes = new Map(before.sizes);
  for (const change of changes) {
    if (change.type === "position" && change.position) positions.set(change.id, change.position);
    // Changes without `resizing` only report what was measured.
    if (change.type === "dimensions" && change.dimensions && change.resizing !== undefined) {
      sizes.set(change.id, change.dimensions);
    }
  }
  const isSame = sameKeys(positions, before.positions) && sameKeys(sizes, before.sizes);
  const moved = isSame
    ? before.moved
    : new Set(
        [...positions.keys(), ...sizes.keys()].flatMap((id) =>
          withDescendants(diagram, id).map((node) => node.id),
        ),
      );
  return { ...before, positions, sizes, moved };
}

/**
 * What dropping would do now: each node goes into the innermost container under its middle.
 * @param positions Relative to each node's present container.
 */
export function movesOf(diagram: Diagram, positions: ReadonlyMap<NodeId, Point>): readonly Move[] {
  const moving = new Set(positions.keys());
  return [...positions].flatMap(([id, position]) => {
    const node = diagram.nodes.get(id);
    if (!node) return [];
    const old = absolutePosition(diagram, id);
    const at = {
      x: old.x + position.x - node.position.x,
      y: old.y + position.y - node.position.y,
    };
    const size = sizeOf(node);
    const middle = { x: at.x + size.width / 2, y: at.y + size.height / 2 };
    return { id, position: at, parent: containerAt(diagram, middle, moving, size) };
  });
}

/** The containers that would take a node they do not hold yet. */
export const dropTargetsOf = (diagram: Diagram, moves: readonly Move[]): ReadonlySet<NodeId> =>
  new Set(
    moves.flatMap(({ id, parent }) =>
      parent !== undefined && parent !== diagram.nodes.get(id)?.parent ? parent : [],
    ),
  );

export const changesParents = (diagram: Diagram, moves: readonly Move[]): boolean =>
  moves.some(({ id, parent }) => parent !== diagram.nodes.get(id)?.parent);
