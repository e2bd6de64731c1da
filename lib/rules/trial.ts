import type { FixEdit } from "@/lib/model/edits";
import type { Diagram, DiagramEdge, DiagramNode, EdgeId, NodeId } from "@/lib/model/types";
import { Facts } from "./facts";
import { findAll } from "./findings";
import { judgeEdge } from "./judge";

/** What a fix comes to, places left out: `lib/commands/apply-fix` does the same and places things. */
class Trial {
  private readonly nodes: Map<NodeId, DiagramNode>;
  private readonly edges: Map<EdgeId, DiagramEdge>;

  constructor(private readonly diagram: Diagram) {
    this.nodes = new Map(diagram.nodes);
    this.edges = new Map(diagram.edges);
  }

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
      case "moveNode":
        this.change(edit.node, ({ parent: _, ...node }) => ({
          ...node,
          ...(edit.parent && { parent: edit.parent }),
        }));
        return;
      case "removeNode":
        this.remove(edit.node);
        return;
      case "removeEdge":
        this.edges.delete(edit.edge);
        return;
      case "addEdge":
        this.connect({ id: `${edit.source} ${edit.target}`, kind: "calls", props: {}, ...edit });
        return;
      case "retargetEdge": {
        const edge = this.edges.get(edit.edge);
        this.edges.delete(edit.edge);
        if (edge)
          this.connect({
            ...edge,
            source: edit.source ?? edge.source,
            target: edit.target ?? edge.target,
          });
      }
    }
  }

  done(): Diagram {
    return { ...this.diagram, nodes: this.nodes, edges: this.edges };
  }

  private change(id: NodeId, to: (node: DiagramNode) => DiagramNode): void {
    const node = this.nodes.get(id);
    if (node) this.nodes.set(id, to(node));
  }

  private remove(id: NodeId): void {
    this.nodes.delete(id);
    for (const edge of this.edges.values()) {
      if (edge.source === id || edge.target === id) this.edges.delete(edge.id);
    }
  }

  private connect({ id, source, target, kind, props }: DiagramEdge): void {
    for (const edge of this.edges.values()) {
      if (edge.source === source && edge.target === target) return;
    }
    this.edges.set(id, { id, source, target, kind, props });
  }
}

const errorsIn = (facts: Facts): readonly string[] =>
  findAll(facts, facts.basis)
    .filter(({ severity }) => severity === "error")
    .map(({ id }) => id);

const knownErrors = new WeakMap<Facts, ReadonlySet<string>>();

function errorsBefore(facts: Facts): ReadonlySet<string> {
  let known = knownErrors.get(facts);
  if (!known) {
    known = new Set(errorsIn(facts));
    knownErrors.set(facts, known);
  }
  return known;
}

/**
 * Whether a fix leaves a connection right and adds no error anywhere, found by carrying it out and
 * judging again. A rule calls a fix safe by what it knows; what else is drawn may make it less.
 */
export function provesSafe(edits: readonly FixEdit[], edge: EdgeId, facts: Facts): boolean {
  const trial = new Trial(facts.source);
  for (const edit of edits) trial.carryOut(edit);
  const after = new Facts(trial.done(), facts.basis);
  const mended = after.source.edges.get(edge);
  const status = mended && judgeEdge(mended, after)?.situation.status;
  if (status && status !== "direct" && status !== "via") return false;
  const before = errorsBefore(facts);
  return errorsIn(after).every((id) => before.has(id));
}
