import type { FixEdit } from "@/lib/model/edits";
import type { DiagramEdge, DiagramNode, EdgeId, NodeId } from "@/lib/model/types";
import type { Changes } from "./changes";
import type { LiveJudge } from "./live";

/**
 * What edits come to, places left out: `lib/commands/apply-fix` does the same and places things.
 * A new node keeps its reference as its id.
 */
class Trial {
  readonly nodes = new Map<NodeId, DiagramNode | undefined>();
  readonly edges = new Map<EdgeId, DiagramEdge | undefined>();

  constructor(private readonly ground: LiveJudge) {}

  carryOut(edit: FixEdit): void {
    switch (edit.op) {
      case "addNode": {
        const { ref: id, kind, props, parent } = edit;
        const position = { x: 0, y: 0 };
        this.nodes.set(id, { id, kind, props, position, ...(parent && { parent }) });
        return;
      }
      case "setProps":
        this.change(edit.node, ({ props, ...node }) => ({
          ...node,
          props: { ...props, ...edit.props },
        }));
        return;
      case "setEdgeProps": {
        const edge = this.edge(edit.edge);
        if (edge) this.edges.set(edge.id, { ...edge, props: { ...edge.props, ...edit.props } });
        return;
      }
      case "moveNode":
        this.change(edit.node, ({ parent: _, ...node }) => ({
          ...node,
          ...(edit.parent && { parent: edit.parent }),
        }));
        return;
      case "removeNode":
        for (const edge of this.edgesAt(edit.node)) this.edges.set(edge.id, undefined);
        this.nodes.set(edit.node, undefined);
        return;
      case "removeEdge":
        this.edges.set(edit.edge, undefined);
        return;
      case "addEdge":
        this.connect({ id: `${edit.source} ${edit.target}`, kind: "calls", props: {}, ...edit });
        return;
      case "retargetEdge": {
        const edge = this.edge(edit.edge);
        if (!edge) return;
        const { source = edge.source, target = edge.target } = edit;
        this.edges.set(edit.edge, undefined);
        this.connect({ ...edge, source, target });
      }
    }
  }

  private node(id: NodeId): DiagramNode | undefined {
    return this.nodes.has(id) ? this.nodes.get(id) : this.ground.node(id)?.node;
  }

  private edge(id: EdgeId): DiagramEdge | undefined {
    return this.edges.has(id) ? this.edges.get(id) : this.ground.edge(id);
  }

  private change(id: NodeId, to: (node: DiagramNode) => DiagramNode): void {
    const node = this.node(id);
    if (node) this.nodes.set(id, to(node));
  }

  private edgesAt(id: NodeId): readonly DiagramEdge[] {
    const node = this.ground.node(id);
    const drawn = node ? [...node.lines("outgoing"), ...node.lines("incoming")] : [];
    const ids = new Set([...drawn.map(({ edge }) => edge.id), ...this.edges.keys()]);
    return [...ids]
      .map((edge) => this.edge(edge))
      .filter((edge) => edge !== undefined)
      .filter(({ source, target }) => source === id || target === id);
  }

  private connect({ id, source, target, kind, props }: DiagramEdge): void {
    const isThere = this.edgesAt(source).some((edge) => edge.target === target);
    if (!isThere) this.edges.set(id, { id, source, target, kind, props });
  }
}

/** What edits change in a diagram that can be tried on. */
export function changesOf(edits: readonly FixEdit[], ground: LiveJudge): Changes {
  const trial = new Trial(ground);
  for (const edit of edits) trial.carryOut(edit);
  return trial;
}
