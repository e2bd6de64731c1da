import { resourceOf, sizeOf } from "@/lib/catalog";
import type { Diagram, DiagramEdge, DiagramNode, EdgeId, NodeId, Point } from "@/lib/model/types";
import { add, origin, type Rect, samePoint } from "./geometry";

/**
 * A diagram in the making: commands write to it and take the result. The diagram it starts from is
 * never changed, and whatever is not written is shared with the result.
 */
export class Draft {
  private changedNodes: Map<NodeId, DiagramNode> | undefined;
  private changedEdges: Map<EdgeId, DiagramEdge> | undefined;
  private childIds: Map<NodeId | undefined, Set<NodeId>> | undefined;

  constructor(private readonly base: Diagram) {}

  get nodes(): ReadonlyMap<NodeId, DiagramNode> {
    return this.changedNodes ?? this.base.nodes;
  }

  get edges(): ReadonlyMap<EdgeId, DiagramEdge> {
    return this.changedEdges ?? this.base.edges;
  }

  get isChanged(): boolean {
    return this.changedNodes !== undefined || this.changedEdges !== undefined;
  }

  /** The diagram as it is now; the one it started from if nothing was written. */
  done(): Diagram {
    return this.isChanged ? { ...this.base, nodes: this.nodes, edges: this.edges } : this.base;
  }

  putNode(changed: DiagramNode): void {
    const before = this.nodes.get(changed.id);
    // What comes back to where it was is what it was.
    const original = this.base.nodes.get(changed.id);
    const node = original && isSameNode(original, changed) ? original : changed;
    if (before === node) return;
    this.changedNodes ??= new Map(this.base.nodes);
    this.changedNodes.set(node.id, node);
    if (this.childIds && (!before || before.parent !== node.parent)) {
      if (before) this.childIds.get(before.parent)?.delete(node.id);
      this.listChild(this.childIds, node);
    }
  }

  putEdge(edge: DiagramEdge): void {
    if (this.edges.get(edge.id) === edge) return;
    this.changedEdges ??= new Map(this.base.edges);
    this.changedEdges.set(edge.id, edge);
  }

  removeEdge(id: EdgeId): void {
    if (!this.edges.has(id)) return;
    this.changedEdges ??= new Map(this.base.edges);
    this.changedEdges.delete(id);
  }

  /** Removes nodes, everything inside them, and the edges that touch what is removed. */
  removeNodes(ids: Iterable<NodeId>): void {
    const gone = new Set<NodeId>();
    for (const id of ids) for (const node of this.subtree(id)) gone.add(node.id);
    if (gone.size === 0) return;
    this.changedNodes ??= new Map(this.base.nodes);
    for (const id of gone) this.changedNodes.delete(id);
    this.childIds = undefined;
    for (const { id, source, target } of [...this.edges.values()]) {
      if (gone.has(source) || gone.has(target)) this.removeEdge(id);
    }
  }

  children(id: NodeId | undefined): readonly DiagramNode[] {
    if (!this.childIds) {
      this.childIds = new Map();
      for (const node of this.nodes.values()) this.listChild(this.childIds, node);
    }
    return [...(this.childIds.get(id) ?? [])].flatMap((child) => this.nodes.get(child) ?? []);
  }

  /** A node and everything inside it, containers before their content. */
  subtree(id: NodeId): readonly DiagramNode[] {
    const node = this.nodes.get(id);
    if (!node) return [];
    const found = new Map([[id, node]]);
    // A map takes in what is added while it is walked.
    for (const inside of found.keys()) {
      for (const child of this.children(inside)) found.set(child.id, child);
    }
    return [...found.values()];
  }

  /** The container of a node, its container and so on, innermost first; safe on a cycle. */
  ancestors(id: NodeId): readonly NodeId[] {
    const chain = new Set<NodeId>();
    let parent = this.nodes.get(id)?.parent;
    while (parent !== undefined && parent !== id && !chain.has(parent) && this.nodes.has(parent)) {
      chain.add(parent);
      parent = this.nodes.get(parent)?.parent;
    }
    return [...chain];
  }

  /** Where a node stands on the canvas; the canvas's own origin for `undefined`. */
  absolute(id: NodeId | undefined): Point {
    if (id === undefined) return origin;
    return [id, ...this.ancestors(id)].reduce(
      (sum, each) => add(sum, this.nodes.get(each)?.position ?? origin),
      origin,
    );
  }

  /** The box of a node on the canvas. */
  absoluteRect(node: DiagramNode): Rect {
    return { ...this.absolute(node.id), ...sizeOf(node) };
  }

  isContainer(id: NodeId): boolean {
    const node = this.nodes.get(id);
    return node !== undefined && resourceOf(node.kind).traits.isContainer;
  }

  private listChild(childIds: Map<NodeId | undefined, Set<NodeId>>, node: DiagramNode): void {
    const siblings = childIds.get(node.parent);
    if (siblings) siblings.add(node.id);
    else childIds.set(node.parent, new Set([node.id]));
  }
}

const isSameNode = (a: DiagramNode, b: DiagramNode): boolean =>
  a.kind === b.kind &&
  a.label === b.label &&
  a.parent === b.parent &&
  a.props === b.props &&
  samePoint(a.position, b.position) &&
  a.size?.width === b.size?.width &&
  a.size?.height === b.size?.height;

/** The box of a node, relative to its container. */
export const rectOf = (node: DiagramNode): Rect => ({ ...node.position, ...sizeOf(node) });

/** The node in another container, or on the canvas. */
export function withParent(
  { parent: _, ...node }: DiagramNode,
  parent: NodeId | undefined,
  position: Point,
): DiagramNode {
  return parent === undefined ? { ...node, position } : { ...node, parent, position };
}
