import { type Diagram, emptyDiagram, type NodeId } from "@/lib/model/types";
import { outermost } from "./copies";
import { Draft, withParent } from "./draft";

/**
 * A diagram of its own of these nodes, everything inside them and the edges among these. What has
 * no container in it keeps its place on the canvas. Empty for no nodes.
 */
export function copyPart(
  diagram: Diagram,
  { nodes }: { readonly nodes: readonly NodeId[] },
): Diagram {
  const draft = new Draft(diagram);
  const copied = outermost(draft, nodes).flatMap(({ id }) => {
    const [root, ...content] = draft.subtree(id);
    return root ? [withParent(root, undefined, draft.absolute(id)), ...content] : [];
  });
  const ids = new Set(copied.map(({ id }) => id));
  const edges = [...diagram.edges].filter(
    ([, { source, target }]) => ids.has(source) && ids.has(target),
  );
  return {
    ...emptyDiagram(diagram.title),
    nodes: new Map(copied.map((node) => [node.id, node])),
    edges: new Map(edges),
  };
}
