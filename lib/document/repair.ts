import type { DiagramEdge, DiagramNode, NodeId } from "@/lib/model/types";

type Nodes = ReadonlyMap<NodeId, DiagramNode>;
type Edges = ReadonlyMap<string, DiagramEdge>;

/**
 * The nodes that cannot stay in their container: it is gone, because another person removed it, or
 * two people moved containers into one another. Of such a ring the node with the smallest id is
 * freed, which is the same one for everybody.
 */
function homeless(nodes: Nodes): ReadonlySet<NodeId> {
  const freed = new Set<NodeId>();
  const settled = new Set<NodeId>();
  for (const start of nodes.values()) {
    const path = new Set<NodeId>();
    let node: DiagramNode | undefined = start;
    while (node && !settled.has(node.id) && !path.has(node.id)) {
      path.add(node.id);
      if (node.parent === undefined) break;
      const container: DiagramNode | undefined = nodes.get(node.parent);
      if (!container) freed.add(node.id);
      node = container;
    }
    if (node?.parent !== undefined && !settled.has(node.id) && path.has(node.parent)) {
      const walked = [...path];
      const ring = walked.slice(walked.indexOf(node.id));
      const [least = node.id] = ring.sort();
      freed.add(least);
    }
    for (const id of path) settled.add(id);
  }
  return freed;
}

const freedNodes = new WeakMap<DiagramNode, DiagramNode>();

function freedNode(node: DiagramNode): DiagramNode {
  const known = freedNodes.get(node);
  if (known) return known;
  const { parent: _, ...free } = node;
  freedNodes.set(node, free);
  return free;
}

/** The nodes with every container there and none inside itself; the same map if that is so already. */
export function repairNodes(nodes: Nodes): Nodes {
  const freed = homeless(nodes);
  if (freed.size === 0) return nodes;
  return new Map([...nodes].map(([id, node]) => [id, freed.has(id) ? freedNode(node) : node]));
}

/** The edges whose ends are there; the same map if all are. */
export function repairEdges(edges: Edges, nodes: Nodes): Edges {
  const hasEnds = ({ source, target }: DiagramEdge): boolean =>
    nodes.has(source) && nodes.has(target);
  for (const edge of edges.values()) {
    if (!hasEnds(edge)) return new Map([...edges].filter(([, each]) => hasEnds(each)));
  }
  return edges;
}
