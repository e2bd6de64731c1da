import type { Diagram } from "@/lib/model/types";
import type { Preview } from "./adapter";

export interface FixPreview {
  /** The open diagram and what the fix would add, in one. */
  readonly diagram: Diagram;
  readonly previews: ReadonlyMap<string, Preview>;
}

const ghost = (id: string): string => `ghost:${id}`;

/**
 * Lays what a fix would make of a diagram over the diagram itself: new parts as ghosts, parts that
 * go faded in place, and a part that changes its place or its ends as both.
 */
export function layFixOver(before: Diagram, after: Diagram): FixPreview {
  const previews = new Map<string, Preview>();
  const nodes = new Map(before.nodes);
  const edges = new Map(before.edges);
  const drawn = (id: string): string => (nodes.has(ghost(id)) ? ghost(id) : id);

  for (const id of before.nodes.keys()) if (!after.nodes.has(id)) previews.set(id, "removed");
  for (const [id, node] of after.nodes) {
    const old = before.nodes.get(id);
    // A part that only makes room stays as it is; one that changes its container is shown twice.
    if (!old) {
      nodes.set(id, node);
      previews.set(id, "added");
    } else if (old.parent !== node.parent) {
      nodes.set(ghost(id), { ...node, id: ghost(id) });
      previews.set(ghost(id), "added");
      previews.set(id, "removed");
    }
  }

  for (const id of before.edges.keys()) if (!after.edges.has(id)) previews.set(id, "removed");
  for (const [id, edge] of after.edges) {
    const old = before.edges.get(id);
    if (!old) {
      edges.set(id, { ...edge, source: drawn(edge.source), target: drawn(edge.target) });
      previews.set(id, "added");
    } else if (old.source !== edge.source || old.target !== edge.target) {
      const copy = { ...edge, id: ghost(id) };
      edges.set(copy.id, { ...copy, source: drawn(edge.source), target: drawn(edge.target) });
      previews.set(copy.id, "added");
      previews.set(id, "removed");
    }
  }
  return { diagram: { ...before, nodes, edges }, previews };
}
