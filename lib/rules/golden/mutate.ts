import type { Diagram, DiagramEdge, DiagramNode, EdgeKind, Props } from "@/lib/model/types";

/** A change to a drawing that was right. */
export type Change = (diagram: Diagram) => Diagram;

/** Several changes, one after the other. */
export const steps =
  (...changes: readonly Change[]): Change =>
  (diagram) =>
    changes.reduce((changed, change) => change(changed), diagram);

const nodeOf = ({ nodes }: Diagram, id: string): DiagramNode => {
  const node = nodes.get(id);
  if (!node) throw new Error(`no node ${id}`);
  return node;
};

const withNode = (diagram: Diagram, node: DiagramNode): Diagram => ({
  ...diagram,
  nodes: new Map(diagram.nodes).set(node.id, node),
});

const withEdges = (diagram: Diagram, edges: readonly DiagramEdge[]): Diagram => ({
  ...diagram,
  edges: new Map(edges.map((edge) => [edge.id, edge])),
});

/** States settings of a node. */
export const set =
  (id: string, props: Props): Change =>
  (diagram) => {
    const node = nodeOf(diagram, id);
    return withNode(diagram, { ...node, props: { ...node.props, ...props } });
  };

/** States settings of a connection, named `source->target`. */
export const say =
  (id: string, props: Props): Change =>
  (diagram) => {
    const edge = diagram.edges.get(id);
    if (!edge) throw new Error(`no edge ${id}`);
    const edges = new Map(diagram.edges).set(id, { ...edge, props: { ...edge.props, ...props } });
    return { ...diagram, edges };
  };

/** Makes a node another resource, its settings left behind. */
export const become =
  (id: string, kind: string, props: Props = {}): Change =>
  (diagram) =>
    withNode(diagram, { ...nodeOf(diagram, id), kind, props });

/** Puts a node into another container; `undefined` is the canvas. */
export const move =
  (id: string, parent: string | undefined): Change =>
  (diagram) => {
    const { parent: _, ...node } = nodeOf(diagram, id);
    if (parent !== undefined) nodeOf(diagram, parent);
    return withNode(diagram, { ...node, ...(parent !== undefined && { parent }) });
  };

/** Draws one more node. */
export const add =
  (id: string, kind: string, props: Props = {}, parent?: string): Change =>
  (diagram) => {
    if (parent !== undefined) nodeOf(diagram, parent);
    const place = { position: { x: 0, y: 0 }, ...(parent !== undefined && { parent }) };
    return withNode(diagram, { id, kind, props, ...place });
  };

/** Draws one more connection. */
export const join =
  (source: string, target: string, props: Props = {}, kind: EdgeKind = "calls"): Change =>
  (diagram) => {
    const edge = { id: `${source}->${target}`, source, target, kind, props };
    return withEdges(diagram, [...diagram.edges.values(), edge]);
  };

/** Takes a connection away, named `source->target`. */
export const cut =
  (id: string): Change =>
  (diagram) => {
    if (!diagram.edges.has(id)) throw new Error(`no edge ${id}`);
    return withEdges(
      diagram,
      [...diagram.edges.values()].filter((edge) => edge.id !== id),
    );
  };

/** Takes a node and its connections away. */
export const without =
  (id: string): Change =>
  (diagram) => {
    nodeOf(diagram, id);
    const nodes = new Map(diagram.nodes);
    nodes.delete(id);
    const edges = [...diagram.edges.values()].filter(
      ({ source, target }) => source !== id && target !== id,
    );
    return withEdges({ ...diagram, nodes }, edges);
  };

/** Takes a node out of the way: who called it now calls what it called. */
export const bypass =
  (id: string): Change =>
  (diagram) => {
    const all = [...diagram.edges.values()];
    const joined = all
      .filter(({ target }) => target === id)
      .flatMap(({ source }) =>
        all.filter((edge) => edge.source === id).map(({ target }) => join(source, target)),
      );
    return steps(without(id), ...joined)(diagram);
  };

/** Puts a new node between the two ends of a connection. */
export const insert =
  (edge: string, id: string, kind: string, props: Props = {}, parent?: string): Change =>
  (diagram) => {
    const { source, target } = diagram.edges.get(edge) ?? { source: "", target: "" };
    return steps(
      cut(edge),
      add(id, kind, props, parent),
      join(source, id),
      join(id, target),
    )(diagram);
  };

/** Turns a connection round. */
export const reverse =
  (edge: string): Change =>
  (diagram) => {
    const { source, target } = diagram.edges.get(edge) ?? { source: "", target: "" };
    return steps(cut(edge), join(target, source))(diagram);
  };
