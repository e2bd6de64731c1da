import type { Diagram, DiagramNode, EdgeId, NodeId } from "@/lib/model/types";
import { copyOffset, insertCopies, outermost } from "./copies";
import { copyPart } from "./copy-part";
import { Draft, rectOf } from "./draft";
import { add, boundsOf } from "./geometry";
import { type MakeId, type Outcome, refuse } from "./types";

/**
 * Copies nodes with everything inside them and the edges among these, each beside its original and
 * in the same container. Returns the ids of the outermost copies and of the edges.
 */
export function duplicate(
  diagram: Diagram,
  { nodes, makeId }: { readonly nodes: readonly NodeId[]; readonly makeId: MakeId },
): Outcome<{ readonly nodes: readonly NodeId[]; readonly edges: readonly EdgeId[] }> {
  const draft = new Draft(diagram);
  const roots = outermost(draft, nodes);
  if (roots.length === 0) return refuse("nothingToDo");
  const byParent = new Map<NodeId | undefined, DiagramNode[]>();
  for (const root of roots) {
    const group = byParent.get(root.parent);
    if (group) group.push(root);
    else byParent.set(root.parent, [root]);
  }
  const groups = [...byParent].map(([parent, members]) => ({
    roots: members,
    parent,
    corner: add(boundsOf(members.map(rectOf)), copyOffset),
  }));
  const copies = insertCopies(draft, copyPart(diagram, { nodes }), groups, makeId);
  return { ok: true, diagram: draft.done(), ...copies };
}
