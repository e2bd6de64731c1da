import type { Diagram } from "@/lib/model/types";
import type { Preview } from "./adapter";

export interface FixPreview {
  /** The diagram as the fix would make it, and what it would take away. */
  readonly diagram: Diagram;
  readonly previews: ReadonlyMap<string, Preview>;
}

/** The id under which a connection is shown as it was, beside what becomes of it. */
const old = (id: string): string => `was:${id}`;

/**
 * Shows what a fix would make of a diagram: everything at its new place, new and changed parts as
 * ghosts, and what would go faded where it stands now.
 */
export function layFixOver(before: Diagram, after: Diagram): FixPreview {
  const previews = new Map<string, Preview>();
  const nodes = new Map(after.nodes);
  const edges = new Map(after.edges);

  for (const [id, node] of after.nodes) {
    const was = before.nodes.get(id);
    if (!was || was.parent !== node.parent) previews.set(id, "added");
  }
  for (const [id, node] of before.nodes) {
    if (after.nodes.has(id)) continue;
    nodes.set(id, node);
    previews.set(id, "removed");
  }
  for (const [id, edge] of after.edges) {
    const was = before.edges.get(id);
    const isChanged = was && (was.source !== edge.source || was.target !== edge.target);
    if (!was || isChanged) previews.set(id, "added");
    if (isChanged) {
      edges.set(old(id), { ...was, id: old(id) });
      previews.set(old(id), "removed");
    }
  }
  for (const [id, edge] of before.edges) {
    if (after.edges.has(id)) continue;
    edges.set(id, edge);
    previews.set(id, "removed");
  }
  return { diagram: { ...after, nodes, edges }, previews };
}
