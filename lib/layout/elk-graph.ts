/** Translates between the diagram and the graph that ELK lays out. */

import type { ElkExtendedEdge, ElkNode } from "elkjs/lib/elk-api";
import { resourceOf, sizeOf } from "@/lib/catalog";
import { ancestors, children } from "@/lib/model/queries";
import type { Diagram, DiagramNode, NodeId, Point, Size } from "@/lib/model/types";
import { containerPadding } from "./place-missing";

export const directions = ["RIGHT", "DOWN", "LEFT", "UP"] as const;
export type Direction = (typeof directions)[number];

export interface LayoutOptions {
  /** Which way calls run; `RIGHT` unless given. */
  readonly direction?: Direction;
  /** The container whose content is laid out; the whole diagram unless given. */
  readonly within?: NodeId;
}

export interface Placement {
  readonly position: Point;
  /** Only of containers, which take the size of what they hold. */
  readonly size?: Size;
}

export type Layout = ReadonlyMap<NodeId, Placement>;

const rootId = "root";
// ELK wants ids that are unique over nodes and edges.
const nodeKey = (id: NodeId): string => `n:${id}`;
const idOf = (key: string): NodeId => key.slice(2);

const { top, side, bottom } = containerPadding;

const optionsFor = (direction: Direction): Record<string, string> => ({
  "elk.algorithm": "layered",
  "elk.direction": direction,
  "elk.hierarchyHandling": "INCLUDE_CHILDREN",
  "elk.edgeRouting": "ORTHOGONAL",
  // A chip with its verdict fits between two layers.
  "elk.layered.spacing.nodeNodeBetweenLayers":
    direction === "RIGHT" || direction === "LEFT" ? "176" : "88",
  "elk.spacing.nodeNode": "40",
  "elk.spacing.componentComponent": "48",
  "elk.layered.nodePlacement.strategy": "BRANDES_KOEPF",
  "elk.layered.nodePlacement.bk.fixedAlignment": "BALANCED",
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
  "elk.randomSeed": "1",
});

const isContainer = (node: DiagramNode): boolean => resourceOf(node.kind).traits.isContainer;

function toElkNode(diagram: Diagram, node: DiagramNode, seen: Set<NodeId>): ElkNode {
  seen.add(node.id);
  const inside = children(diagram, node.id).filter((child) => !seen.has(child.id));
  if (inside.length === 0) return { id: nodeKey(node.id), ...sizeOf(node) };
  const { width, height } = resourceOf(node.kind).minSize;
  return {
    id: nodeKey(node.id),
    children: inside.map((child) => toElkNode(diagram, child, seen)),
    layoutOptions: {
      "elk.padding": `[top=${top},left=${side},bottom=${bottom},right=${side}]`,
      "elk.nodeSize.constraints": "MINIMUM_SIZE",
      "elk.nodeSize.minimum": `(${width},${height})`,
    },
  };
}

/** The graph for ELK; undefined if there is nothing to lay out. */
export function toElkGraph(
  diagram: Diagram,
  { direction = "RIGHT", within }: LayoutOptions = {},
): ElkNode | undefined {
  if (within !== undefined && !diagram.nodes.has(within)) return undefined;
  const inside = children(diagram, within);
  if (inside.length === 0) return undefined;
  const seen = new Set<NodeId>(within === undefined ? [] : [within]);
  const elkChildren = inside.map((node) => toElkNode(diagram, node, seen));
  if (within !== undefined) seen.delete(within);

  const edges: ElkExtendedEdge[] = [];
  let index = 0;
  for (const { source, target } of diagram.edges.values()) {
    // A line to one's own container or to oneself says nothing about order, and ELK may fail on it.
    const isNested =
      source === target ||
      ancestors(diagram, source).some(({ id }) => id === target) ||
      ancestors(diagram, target).some(({ id }) => id === source);
    if (isNested || !seen.has(source) || !seen.has(target)) continue;
    edges.push({ id: `e:${index++}`, sources: [nodeKey(source)], targets: [nodeKey(target)] });
  }
  return { id: rootId, layoutOptions: optionsFor(direction), children: elkChildren, edges };
}

/**
 * What ELK's answer says about each node. The whole keeps its top left corner, so that laying out
 * again moves nothing.
 */
export function fromElkGraph(
  diagram: Diagram,
  graph: ElkNode,
  { within }: LayoutOptions = {},
): Layout {
  const layout = new Map<NodeId, Placement>();
  const read = (elkNode: ElkNode, shift: Point): void => {
    for (const child of elkNode.children ?? []) {
      const id = idOf(child.id);
      const node = diagram.nodes.get(id);
      if (!node) continue;
      const position = {
        x: Math.round((child.x ?? 0) + shift.x),
        y: Math.round((child.y ?? 0) + shift.y),
      };
      const size = { width: Math.round(child.width ?? 0), height: Math.round(child.height ?? 0) };
      const holdsNodes = (child.children ?? []).length > 0;
      layout.set(id, isContainer(node) && holdsNodes ? { position, size } : { position });
      read(child, { x: 0, y: 0 });
    }
  };

  const tops = graph.children ?? [];
  const corner = {
    x: Math.min(...tops.map((child) => child.x ?? 0)),
    y: Math.min(...tops.map((child) => child.y ?? 0)),
  };
  const container = within === undefined ? undefined : diagram.nodes.get(within);
  if (container) {
    read(graph, { x: side - corner.x, y: top - corner.y });
    const { minSize } = resourceOf(container.kind);
    const right = Math.max(...tops.map((child) => (child.x ?? 0) + (child.width ?? 0)));
    const low = Math.max(...tops.map((child) => (child.y ?? 0) + (child.height ?? 0)));
    layout.set(container.id, {
      position: container.position,
      size: {
        width: Math.max(minSize.width, Math.round(right - corner.x + 2 * side)),
        height: Math.max(minSize.height, Math.round(low - corner.y + top + bottom)),
      },
    });
    return layout;
  }
  const before = children(diagram, undefined).map((node) => node.position);
  read(graph, {
    x: Math.min(...before.map(({ x }) => x)) - corner.x,
    y: Math.min(...before.map(({ y }) => y)) - corner.y,
  });
  return layout;
}
