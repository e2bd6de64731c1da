"use client";

import { type EdgeChange, type NodeChange, type ReactFlowProps, useReactFlow } from "@xyflow/react";
import { type PointerEvent, useMemo, useRef } from "react";
import { useSession } from "@/components/session/hooks";
import type { Point } from "@/lib/model/types";
import type { FlowEdge, FlowNode } from "./adapter";
import { connectableAt, containerAt } from "./hit-test";
import { type Connecting, useInteractionStore } from "./interaction";
import { follow } from "./moving";
import type { CanvasActions } from "./use-actions";

type FlowEvents = Pick<
  ReactFlowProps<FlowNode, FlowEdge>,
  | "onNodesChange"
  | "onEdgesChange"
  | "onConnectStart"
  | "onConnectEnd"
  | "onReconnect"
  | "onReconnectStart"
  | "onReconnectEnd"
  | "onNodeClick"
  | "onNodeDoubleClick"
  | "onEdgeClick"
  | "onEdgeDoubleClick"
  | "onPaneClick"
  | "onSelectionStart"
  | "onSelectionEnd"
>;

/** How far beside a part a dropped connection still finds it, in screen pixels. */
const slack = 14;

const clientPoint = (event: MouseEvent | TouchEvent): Point => {
  const at = "changedTouches" in event ? event.changedTouches[0] : event;
  return { x: at?.clientX ?? 0, y: at?.clientY ?? 0 };
};

/** What was selected when a marquee was begun that adds to it. */
interface Kept {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/**
 * The new selection after React Flow's changes; the same set when nothing changed.
 * @param kept What stays selected whatever React Flow says.
 */
export function withSelection(
  before: ReadonlySet<string>,
  changes: readonly (NodeChange<FlowNode> | EdgeChange<FlowEdge>)[],
  kept: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const after = new Set(before);
  for (const change of changes) {
    if (change.type !== "select") continue;
    if (change.selected) after.add(change.id);
    else if (!kept.has(change.id)) after.delete(change.id);
  }
  const isSame = after.size === before.size && [...after].every((id) => before.has(id));
  return isSame ? before : after;
}

/** Turns what React Flow reports into selection, moves and connections. */
export function useFlowEvents(actions: CanvasActions) {
  const session = useSession();
  const interaction = useInteractionStore();
  const flow = useReactFlow<FlowNode, FlowEdge>();
  const isMarquee = useRef(false);
  const pressed = useRef<Kept | undefined>(undefined);

  return useMemo(() => {
    const adding = () => (isMarquee.current ? pressed.current : undefined);
    const anchorOf = (connecting: Connecting) => {
      if ("from" in connecting) return connecting.from;
      const edge = session.diagram().edges.get(connecting.edge);
      return connecting.end === "target" ? edge?.source : edge?.target;
    };
    const targetAt = (connecting: Connecting, client: Point) => {
      const except = anchorOf(connecting);
      return connectableAt(
        session.diagram(),
        flow.screenToFlowPosition(client, { snapToGrid: false }),
        {
          ...(except === undefined ? {} : { except }),
          slack: slack / flow.getZoom(),
        },
      );
    };
    const finish = (connecting: Connecting, client: Point) => {
      const target = targetAt(connecting, client);
      if (target === undefined) actions.endConnecting();
      else actions.connect(connecting, target);
    };

    const onNodesChange = (changes: NodeChange<FlowNode>[]) => {
      const { selectedNodes } = session.view.getState();
      const selected = withSelection(selectedNodes, changes, adding()?.nodes);
      if (selected !== selectedNodes) session.view.setState({ selectedNodes: selected });

      const moves = changes.filter(
        (change) =>
          change.type === "position" ||
          (change.type === "dimensions" && change.resizing !== undefined),
      );
      if (moves.length === 0) return;
      const diagram = session.diagram();
      const moving = follow(diagram, interaction.getState().moving, moves);
      const isResizing = moving.sizes.size > 0;
      const isDragOver = moves.some(
        (change) => change.type === "position" && change.dragging === false,
      );
      const isResizeOver = moves.some((change) => change.type === "dimensions" && !change.resizing);
      if (isResizing) {
        interaction.setState({ moving });
        if (!isResizeOver) return;
        const [resized] = moving.sizes;
        if (resized) actions.resize(resized[0], moving.positions.get(resized[0]), resized[1]);
        return;
      }
      if (isDragOver) {
        actions.drop(moving.positions);
        return;
      }
      interaction.setState({ moving });
      interaction.setState(actions.whileMoving(moving.positions));
    };

    const onEdgesChange = (changes: EdgeChange<FlowEdge>[]) => {
      const { selectedEdges, selectedNodes } = session.view.getState();
      const { edges } = session.diagram();
      // A marquee takes the connections between what it holds, not those that lead out of it.
      const wanted = changes.filter((change) => {
        if (!isMarquee.current || change.type !== "select" || !change.selected) return true;
        const edge = edges.get(change.id);
        return edge && selectedNodes.has(edge.source) && selectedNodes.has(edge.target);
      });
      const selected = withSelection(selectedEdges, wanted, adding()?.edges);
      if (selected !== selectedEdges) session.view.setState({ selectedEdges: selected });
    };

    const flowEvents: FlowEvents = {
      onNodesChange,
      onEdgesChange,
      onConnectStart(_event, { nodeId }) {
        // A reconnection has begun by itself before this is called.
        if (nodeId && !interaction.getState().dragged) {
          interaction.setState({ dragged: { from: nodeId } });
          session.view.setState({ connectingFrom: undefined });
        }
      },
      onConnectEnd(event) {
        const { dragged } = interaction.getState();
        if (dragged && "from" in dragged) finish(dragged, clientPoint(event));
      },
      // Without it React Flow draws no anchors; the end is found in onReconnectEnd.
      onReconnect: () => {},
      onReconnectStart(_event, edge, handleType) {
        // React Flow names the end that stays.
        const end = handleType === "source" ? "target" : "source";
        interaction.setState({ dragged: { edge: edge.id, end } });
      },
      onReconnectEnd(event) {
        const { dragged } = interaction.getState();
        if (dragged && "edge" in dragged) finish(dragged, clientPoint(event));
      },
      onNodeClick(_event, { id }) {
        const from = session.view.getState().connectingFrom;
        if (from !== undefined && from !== id) actions.connect({ from }, id);
      },
      onNodeDoubleClick: (_event, { id }) => session.view.setState({ editing: id }),
      // A chip is drawn apart from its line, so the browser would focus nothing.
      onEdgeClick: (_event, { id }) => {
        if (session.view.getState().editing !== id) session.canvas?.focusNode(id);
      },
      onEdgeDoubleClick: (_event, { id }) => session.view.setState({ editing: id }),
      onPaneClick(event) {
        if (session.view.getState().connectingFrom !== undefined) {
          actions.cancelConnecting();
          return;
        }
        const at = flow.screenToFlowPosition(
          { x: event.clientX, y: event.clientY },
          { snapToGrid: false },
        );
        // The inside of a frame lets the pointer through, but a click there still means the frame.
        const container = containerAt(session.diagram(), at);
        session.select(container === undefined ? [] : [container]);
      },
      onSelectionStart() {
        isMarquee.current = true;
        // React Flow has let go of everything before it says that a marquee begins.
        if (pressed.current) session.select(pressed.current.nodes, pressed.current.edges);
      },
      onSelectionEnd() {
        isMarquee.current = false;
        pressed.current = undefined;
      },
    };

    return {
      flow: flowEvents,
      /** Remembers what a marquee that is begun with Shift adds to. */
      onPointerDownCapture({ shiftKey }: PointerEvent) {
        const { selectedNodes: nodes, selectedEdges: edges } = session.view.getState();
        pressed.current = shiftKey ? { nodes, edges } : undefined;
      },
      /** Finds what a connection under way is over. */
      onPointerMove({ clientX, clientY }: PointerEvent) {
        const { dragged } = interaction.getState();
        const { connectingFrom } = session.view.getState();
        const connecting =
          dragged ?? (connectingFrom === undefined ? undefined : { from: connectingFrom });
        if (!connecting) return;
        const client = { x: clientX, y: clientY };
        interaction.setState({
          pointer: flow.screenToFlowPosition(client, { snapToGrid: false }),
          connectTarget: targetAt(connecting, client),
        });
      },
    };
  }, [session, interaction, flow, actions]);
}
