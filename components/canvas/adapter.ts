import { type Edge, type Node, type NodeHandle, Position } from "@xyflow/react";
import { resourceOf, sizeOf } from "@/lib/catalog";
import { ancestors, incoming, outgoing } from "@/lib/model/queries";
import type {
  Diagram,
  DiagramEdge,
  DiagramNode,
  EdgeId,
  NodeId,
  Point,
  Size,
} from "@/lib/model/types";
import { edgeGeometries, edgeOffsets } from "@/lib/render/geometry";
import { shapeOf } from "@/lib/render/node-text";
import { isAccepted } from "@/lib/render/problems";
import type { Judgement, Status, Verdict } from "@/lib/rules/types";
import { Cache } from "./cache";
import type { ChipPlace } from "./chip-places";

/**
 * How a part looks while a plan is shown: as a ghost of what would be added, stand here or grow to
 * here, or faded where it would be removed or go from.
 */
export type Look = "added" | "moved" | "grown" | "removed" | "left";

/** The verdict that a connection would then have. */
export interface Becoming {
  readonly status: Status;
  readonly chip: string;
  /** How far its chip stands from the middle of the line. */
  readonly by: Point;
}

/** What a plan would do to a part that is drawn. */
export interface Mark {
  readonly look?: Look;
  /** The settings it would change, shortly. */
  readonly badges?: readonly string[];
  readonly becoming?: Becoming;
  /** Everything a screen reader says of the part meanwhile. */
  readonly label: string;
}

export interface NodeData extends Record<string, unknown> {
  readonly node: DiagramNode;
  readonly name: string;
  readonly detail: string;
  readonly isDropTarget: boolean;
  readonly look: Look | undefined;
  readonly badges: readonly string[];
}

export interface EdgeData extends Record<string, unknown> {
  readonly edge: DiagramEdge;
  /** "orders-api to orders-fn". */
  readonly ends: string;
  /** Absent for a connection that is no call. */
  readonly status: Status | undefined;
  readonly chip: string;
  /** Somebody lives with what its chip says. */
  readonly isAccepted?: boolean;
  readonly number: number | undefined;
  /** How far the chip stands from the middle of the line, so as to cover nothing. */
  readonly chipBy: Point;
  /** The same of the person's own text. */
  readonly labelBy: Point;
  readonly offset: number;
  /** Its chip rides on its middle and may meet a card, so that it stands above all cards. */
  readonly isRaised: boolean;
  readonly look: Look | undefined;
  readonly becoming: Becoming | undefined;
}

export type FlowNode = Node<NodeData, "card" | "frame" | "note" | "text">;
export type FlowEdge = Edge<EdgeData, "call">;

/** Everything a person reads or hears, in the language at hand. Must be stable per language. */
export interface FlowTexts {
  name(node: DiagramNode): string;
  detail(node: DiagramNode): string;
  nodeLabel(node: DiagramNode, connections: number): string;
  ends(diagram: Diagram, edge: DiagramEdge): string;
  edgeLabel(diagram: Diagram, edge: DiagramEdge, verdict: Verdict | undefined): string;
  chip(verdict: Verdict): string;
  readonly nodeRole: string;
  readonly edgeRole: string;
}

/** Where nodes are while they are dragged or resized: what the document does not know yet. */
export interface Moving {
  readonly positions: ReadonlyMap<NodeId, Point>;
  readonly sizes: ReadonlyMap<NodeId, Size>;
  /** What is on the move and everything inside it. */
  readonly moved: ReadonlySet<NodeId>;
  /** The containers that would take what is dragged. */
  readonly dropTargets: ReadonlySet<NodeId>;
}

export interface NodesInput {
  readonly diagram: Diagram;
  readonly texts: FlowTexts;
  readonly selected: ReadonlySet<NodeId>;
  readonly moving: Moving;
  readonly marks: ReadonlyMap<string, Mark>;
  /** The one node that Tab reaches from outside the canvas. */
  readonly tabStop: string | undefined;
  readonly hintId: string;
}

export interface EdgesInput {
  readonly diagram: Diagram;
  readonly texts: FlowTexts;
  readonly selected: ReadonlySet<EdgeId>;
  readonly judgement: Judgement;
  readonly numbers: ReadonlyMap<EdgeId, number>;
  readonly chips: ReadonlyMap<EdgeId, ChipPlace>;
  /** Nodes whose place is not the document's, their content included. */
  readonly moved: ReadonlySet<NodeId>;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly tabStop: string | undefined;
  readonly hintId: string;
}

/** Where a text rides that has no place of its own: below the chip, in pixels. */
const belowChip = 24;

/** Layers: frames by depth, then edges, then everything that stands in a frame, then ghosts. */
export const layers = {
  edge: 500,
  selectedEdge: 501,
  node: 1000,
  movedNode: 1001,
  ghost: 1002,
} as const;

const noBadges: readonly string[] = [];

const isLivedWith = (verdict: Verdict | undefined): boolean =>
  verdict !== undefined && isAccepted(verdict);

export function handlesOf({ width, height }: Size): NodeHandle[] {
  const at = (id: string, position: Position, x: number, y: number): NodeHandle => ({
    id,
    position,
    x,
    y,
    type: "source",
    width: 0,
    height: 0,
  });
  return [
    at("top", Position.Top, width / 2, 0),
    at("right", Position.Right, width, height / 2),
    at("bottom", Position.Bottom, width / 2, height),
    at("left", Position.Left, 0, height / 2),
  ];
}

function parentsFirst(diagram: Diagram): readonly DiagramNode[] {
  const sorted: DiagramNode[] = [];
  const done = new Set<NodeId>();
  for (const node of diagram.nodes.values()) {
    for (const ancestor of [node, ...ancestors(diagram, node.id)].reverse()) {
      if (!done.has(ancestor.id)) {
        done.add(ancestor.id);
        sorted.push(ancestor);
      }
    }
  }
  return sorted;
}

const memoPerDiagram = <Value>(make: (diagram: Diagram) => Value) => {
  const known = new WeakMap<Diagram, { readonly value: Value }>();
  return (diagram: Diagram): Value => {
    const found = known.get(diagram) ?? { value: make(diagram) };
    known.set(diagram, found);
    return found.value;
  };
};

/** Containers before their content, otherwise in drawing order. */
export const orderedNodes = memoPerDiagram(parentsFirst);

interface Standing {
  /** How many connections begin or end here. */
  readonly degree: number;
  /** How many containers it stands in. */
  readonly depth: number;
  /** Its container; one that is missing does not count. */
  readonly parentId: NodeId | undefined;
}

const standings = memoPerDiagram(
  (diagram): ReadonlyMap<NodeId, Standing> =>
    new Map(
      [...diagram.nodes.keys()].map((id) => {
        const containers = ancestors(diagram, id);
        const degree = outgoing(diagram, id).length + incoming(diagram, id).length;
        return [id, { degree, depth: containers.length, parentId: containers[0]?.id }];
      }),
    ),
);

const alone: Standing = { degree: 0, depth: 0, parentId: undefined };
const drawnEdges = memoPerDiagram((diagram) =>
  [...diagram.edges.values()].filter(
    ({ source, target }) => diagram.nodes.has(source) && diagram.nodes.has(target),
  ),
);

/** The nodes and edges in the order in which Tab visits them. */
export const tabOrder = memoPerDiagram((diagram): readonly string[] => [
  ...orderedNodes(diagram).map(({ id }) => id),
  ...drawnEdges(diagram).map(({ id }) => id),
]);

/**
 * The nodes in the order in which a connection under way is offered them: what calls are usually
 * meant for, then the containers.
 */
export const connectOrder = memoPerDiagram((diagram): readonly NodeId[] => {
  const isContainer = ({ kind }: DiagramNode) => resourceOf(kind).traits.isContainer;
  const nodes = orderedNodes(diagram);
  const last = nodes.filter(isContainer);
  return [...nodes.filter((node) => !isContainer(node)), ...last].map(({ id }) => id);
});

/**
 * Turns the diagram into React Flow's nodes and edges. What did not change keeps its identity, so
 * that React Flow redraws nothing else. Sizes and handles are given, so that nothing is measured.
 */
export class FlowAdapter {
  private readonly nodeCache = new Cache<FlowNode>();
  private readonly edgeCache = new Cache<FlowEdge>();

  nodes(input: NodesInput): readonly FlowNode[] {
    const { diagram, moving, selected, texts, marks, tabStop, hintId } = input;
    const standing = standings(diagram);
    const of = (id: NodeId): Standing => standing.get(id) ?? alone;
    return this.nodeCache.update(
      orderedNodes(diagram),
      (node) => [
        node,
        texts,
        selected.has(node.id),
        moving.positions.get(node.id) ?? node.position,
        moving.sizes.get(node.id) ?? node.size,
        moving.positions.has(node.id),
        moving.moved.has(node.id),
        moving.dropTargets.has(node.id),
        marks.get(node.id),
        tabStop === node.id,
        of(node.id).degree,
        of(node.id).depth,
        of(node.id).parentId,
        hintId,
      ],
      (node): FlowNode => {
        const { isContainer } = resourceOf(node.kind).traits;
        const size = moving.sizes.get(node.id) ?? sizeOf(node);
        const isSelected = selected.has(node.id);
        const mark = marks.get(node.id);
        const { degree, depth, parentId } = of(node.id);
        return {
          id: node.id,
          type: shapeOf(node),
          position: moving.positions.get(node.id) ?? node.position,
          ...(parentId === undefined ? {} : { parentId }),
          width: size.width,
          height: size.height,
          measured: size,
          handles: handlesOf(size),
          selected: isSelected,
          dragging: moving.positions.has(node.id),
          zIndex: isContainer ? depth : moving.moved.has(node.id) ? layers.movedNode : layers.node,
          // The inside of a frame belongs to the canvas until the frame is selected.
          style: isContainer && !isSelected ? { pointerEvents: "none" } : {},
          ariaRole: "button",
          ariaLabel: mark?.label ?? texts.nodeLabel(node, degree),
          domAttributes: {
            tabIndex: tabStop === node.id ? 0 : -1,
            "aria-pressed": isSelected,
            "aria-roledescription": texts.nodeRole,
            "aria-describedby": hintId,
          },
          data: {
            node,
            name: texts.name(node),
            detail: texts.detail(node),
            isDropTarget: moving.dropTargets.has(node.id),
            look: mark?.look,
            badges: mark?.badges ?? noBadges,
          },
        };
      },
    );
  }

  edges(input: EdgesInput): readonly FlowEdge[] {
    const { diagram, selected, texts, judgement, numbers, chips, moved, marks } = input;
    const { tabStop, hintId } = input;
    const offsets = edgeOffsets(diagram);
    const geometries = edgeGeometries(diagram);
    // A line that only one end is dragged of bends anew, so its chip rides on its middle.
    const bends = ({ source, target }: DiagramEdge) => moved.has(source) !== moved.has(target);
    const fromMiddle = (edge: DiagramEdge, at: Point | undefined, riding: Point): Point => {
      const middle = geometries.get(edge.id)?.middle;
      if (!at || !middle || bends(edge)) return riding;
      return { x: at.x - middle.x, y: at.y - middle.y };
    };
    const chipBy = (edge: DiagramEdge): Point =>
      fromMiddle(edge, chips.get(edge.id)?.at, { x: 0, y: 0 });
    const labelBy = (edge: DiagramEdge): Point =>
      fromMiddle(edge, chips.get(edge.id)?.labelAt, {
        x: 0,
        y: judgement.verdicts.has(edge.id) ? belowChip : 0,
      });
    return this.edgeCache.update(
      drawnEdges(diagram),
      (edge) => {
        const geometry = geometries.get(edge.id);
        const chip = chipBy(edge);
        const label = labelBy(edge);
        return [
          edge,
          texts,
          selected.has(edge.id),
          // Verdicts are made anew with every edit; what is shown of them rarely changes.
          judgement.verdicts.get(edge.id)?.status,
          isLivedWith(judgement.verdicts.get(edge.id)),
          chips.get(edge.id)?.text,
          numbers.get(edge.id),
          chip.x,
          chip.y,
          label.x,
          label.y,
          offsets.get(edge.id),
          geometry?.sourceSide,
          geometry?.targetSide,
          diagram.nodes.get(edge.source)?.label,
          diagram.nodes.get(edge.target)?.label,
          marks.get(edge.id),
          bends(edge),
          tabStop === edge.id,
          hintId,
        ];
      },
      (edge): FlowEdge => {
        const verdict = judgement.verdicts.get(edge.id);
        const geometry = geometries.get(edge.id);
        const isSelected = selected.has(edge.id);
        const mark = marks.get(edge.id);
        return {
          id: edge.id,
          type: "call",
          source: edge.source,
          target: edge.target,
          sourceHandle: geometry?.sourceSide ?? "right",
          targetHandle: geometry?.targetSide ?? "left",
          selected: isSelected,
          reconnectable: isSelected && mark?.look === undefined,
          zIndex: isSelected ? layers.selectedEdge : layers.edge,
          ariaRole: "button",
          ariaLabel: mark?.label ?? texts.edgeLabel(diagram, edge, verdict),
          domAttributes: {
            tabIndex: tabStop === edge.id ? 0 : -1,
            "aria-pressed": isSelected,
            "aria-roledescription": texts.edgeRole,
            "aria-describedby": hintId,
          },
          data: {
            edge,
            ends: texts.ends(diagram, edge),
            status: verdict?.status,
            chip: chips.get(edge.id)?.text ?? "",
            isAccepted: isLivedWith(verdict),
            number: numbers.get(edge.id),
            chipBy: chipBy(edge),
            labelBy: labelBy(edge),
            offset: offsets.get(edge.id) ?? 0,
            isRaised: bends(edge),
            look: mark?.look,
            becoming: mark?.becoming,
          },
        };
      },
    );
  }
}
