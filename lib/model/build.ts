import {
  type Diagram,
  type DiagramEdge,
  type DiagramNode,
  type EdgeKind,
  emptyDiagram,
  type Point,
  type Props,
  type Size,
} from "./types";

interface NodeExtras {
  readonly label?: string;
  readonly parent?: string;
  readonly position?: Point;
  readonly size?: Size;
}

/**
 * Builds a diagram for tests, examples and docs:
 *
 * ```ts
 * diagram().node("api", "api-gateway").node("box", "ec2").edge("api", "box").done();
 * ```
 *
 * An edge's id is `source->target` unless given.
 */
export class DiagramBuilder {
  private readonly nodes = new Map<string, DiagramNode>();
  private readonly edges = new Map<string, DiagramEdge>();

  constructor(private readonly title: string) {}

  node(id: string, kind: string, props: Props = {}, extras: NodeExtras = {}): this {
    this.nodes.set(id, { position: { x: 0, y: 0 }, ...extras, id, kind, props });
    return this;
  }

  edge(
    source: string,
    target: string,
    extras: { id?: string; kind?: EdgeKind; label?: string; props?: Props } = {},
  ): this {
    const { id = `${source}->${target}`, kind = "calls", props = {}, ...rest } = extras;
    this.edges.set(id, { ...rest, id, source, target, kind, props });
    return this;
  }

  done(): Diagram {
    return { ...emptyDiagram(this.title), nodes: this.nodes, edges: this.edges };
  }
}

export const diagram = (title = ""): DiagramBuilder => new DiagramBuilder(title);
