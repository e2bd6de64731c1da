import type { Diagram, DiagramNode, EdgeId, NodeId, Point } from "@/lib/model/types";
import { type Draft, rectOf, withParent } from "./draft";
import { add, boundsOf, subtract } from "./geometry";
import { growDraft } from "./grow";
import { freePosition } from "./place";
import type { MakeId } from "./types";

/** How far from the original a copy is wanted, in pixels. */
export const copyOffset: Point = { x: 32, y: 32 };

/** Of these nodes, those that do not stand inside another of them. In drawing order. */
export function outermost(draft: Draft, ids: Iterable<NodeId>): readonly DiagramNode[] {
  const wanted = new Set(ids);
  return [...draft.nodes.values()].filter(
    ({ id }) => wanted.has(id) && !draft.ancestors(id).some((outer) => wanted.has(outer)),
  );
}

/** Nodes that go into one container together, keeping their places to one another. */
interface Group {
  readonly roots: readonly DiagramNode[];
  readonly parent: NodeId | undefined;
  /** The wanted corner of the box around them, relative to the container. */
  readonly corner: Point;
}

interface Copies {
  /** The copies of the roots. */
  readonly nodes: readonly NodeId[];
  readonly edges: readonly EdgeId[];
}

/** Puts copies of a part under new ids into a draft, at the nearest place where they overlap nothing. */
export function insertCopies(
  draft: Draft,
  part: Diagram,
  groups: readonly Group[],
  makeId: MakeId,
): Copies {
  const copyOf = new Map<NodeId, NodeId>();
  for (const { id, kind } of part.nodes.values()) copyOf.set(id, makeId(kind));
  const roots = new Set(groups.flatMap((group) => group.roots.map(({ id }) => id)));
  for (const { roots: members, parent, corner } of groups) {
    const bounds = boundsOf(members.map(rectOf));
    const shift = subtract(freePosition(draft, parent, bounds, corner), bounds);
    for (const node of members) {
      const id = copyOf.get(node.id);
      if (id !== undefined) {
        draft.putNode(withParent({ ...node, id }, parent, add(node.position, shift)));
      }
    }
  }
  for (const node of part.nodes.values()) {
    const id = copyOf.get(node.id);
    const parent = node.parent === undefined ? undefined : copyOf.get(node.parent);
    if (id !== undefined && parent !== undefined && !roots.has(node.id)) {
      draft.putNode(withParent({ ...node, id }, parent, node.position));
    }
  }
  const edgeIds = [...part.edges.values()].flatMap((edge) => {
    const source = copyOf.get(edge.source);
    const target = copyOf.get(edge.target);
    if (source === undefined || target === undefined) return [];
    const id = makeId("edge");
    draft.putEdge({ ...edge, id, source, target });
    return id;
  });
  for (const { parent } of groups) growDraft(draft, parent);
  return { nodes: [...roots].flatMap((id) => copyOf.get(id) ?? []), edges: edgeIds };
}
