import { resourceOf } from "@/lib/catalog/index";
import { farthest } from "@/lib/model/schema";
import type { DiagramNode, NodeId, Point } from "@/lib/model/types";

type Lost = "missingParent" | "parentCycle" | "parentNotContainer";

const within = (coordinate: number): number => Math.min(farthest, Math.max(-farthest, coordinate));

/** The ids whose parent closes a circle, one per circle. */
function closers(nodes: ReadonlyMap<NodeId, DiagramNode>): ReadonlySet<NodeId> {
  const found = new Set<NodeId>();
  const done = new Set<NodeId>();
  for (const start of nodes.keys()) {
    const walk = new Set<NodeId>();
    let last: NodeId | undefined;
    let id: NodeId | undefined = start;
    while (id !== undefined && nodes.has(id) && !done.has(id) && !walk.has(id)) {
      walk.add(id);
      last = id;
      id = nodes.get(id)?.parent;
    }
    if (id !== undefined && walk.has(id) && last !== undefined) found.add(last);
    for (const seen of walk) done.add(seen);
  }
  return found;
}

/**
 * Takes nodes out of parents that are missing, hold themselves, or hold nothing by nature. A node
 * in something that is no container moves to the next container outwards and stays where it is
 * seen.
 */
export function freeLostChildren(
  nodes: ReadonlyMap<NodeId, DiagramNode>,
  tell: (code: Lost, id: NodeId, parent: NodeId) => void,
): ReadonlyMap<NodeId, DiagramNode> {
  const circles = closers(nodes);
  const parentOf = (node: DiagramNode): NodeId | undefined =>
    node.parent !== undefined && nodes.has(node.parent) && !circles.has(node.id)
      ? node.parent
      : undefined;

  const freed = new Map<NodeId, DiagramNode>();
  // Where content of something that is no container goes, so that long chains are walked once.
  const outlets = new Map<NodeId, { parent: NodeId | undefined; offset: Point }>();
  function outletOf(first: NodeId) {
    const chain: DiagramNode[] = [];
    let id: NodeId | undefined = first;
    let end: { parent: NodeId | undefined; offset: Point } | undefined;
    while (id !== undefined && !end) {
      const node = nodes.get(id);
      end = outlets.get(id);
      if (!node || end || resourceOf(node.kind).traits.isContainer) break;
      chain.push(node);
      id = parentOf(node);
    }
    let outlet = end ?? { parent: id, offset: { x: 0, y: 0 } };
    for (const node of chain.reverse()) {
      const { x, y } = node.position;
      outlet = { ...outlet, offset: { x: outlet.offset.x + x, y: outlet.offset.y + y } };
      outlets.set(node.id, outlet);
    }
    return outlet;
  }

  for (const [id, node] of nodes) {
    const { parent: stated, ...rest } = node;
    const parent = parentOf(node);
    if (stated === undefined) {
      freed.set(id, node);
    } else if (parent === undefined) {
      tell(circles.has(id) ? "parentCycle" : "missingParent", id, stated);
      freed.set(id, rest);
    } else {
      const outlet = outletOf(parent);
      if (outlet.parent === parent) {
        freed.set(id, node);
        continue;
      }
      tell("parentNotContainer", id, stated);
      const position = {
        x: within(node.position.x + outlet.offset.x),
        y: within(node.position.y + outlet.offset.y),
      };
      freed.set(id, {
        ...rest,
        ...(outlet.parent !== undefined && { parent: outlet.parent }),
        position,
      });
    }
  }
  return freed;
}
