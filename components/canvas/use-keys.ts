"use client";

import { type KeyboardEvent, useCallback, useRef } from "react";
import { useSession } from "@/components/session/hooks";
import type { Diagram, NodeId } from "@/lib/model/types";
import { connectOrder, tabOrder } from "./adapter";
import { type Direction, isContainer, nodeTowards } from "./hit-test";
import { useInteractionStore } from "./interaction";
import { type KeyIntent, nudgeBy, readKey } from "./keyboard";
import type { CanvasActions } from "./use-actions";

/** Presses that follow each other this closely are one undo step, in milliseconds. */
const burst = 1000;

const elementId = (target: EventTarget): string | undefined =>
  target instanceof Element
    ? target.closest<HTMLElement>(".react-flow__node, .react-flow__edge")?.dataset.id
    : undefined;

const isField = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");

/** The next node by arrow; a connection under way is led to a container only if nothing else is there. */
const towards = (
  diagram: Diagram,
  from: NodeId,
  direction: Direction,
  isConnecting: boolean,
): NodeId | undefined =>
  (isConnecting
    ? nodeTowards(diagram, from, direction, (id) => !isContainer(diagram, id))
    : undefined) ?? nodeTowards(diagram, from, direction);

/** Everything the keyboard does on the canvas; undo, copy and the like are the editor's. */
export function useCanvasKeys(actions: CanvasActions): (event: KeyboardEvent) => void {
  const session = useSession();
  const interaction = useInteractionStore();
  const lastNudge = useRef({ at: Number.NEGATIVE_INFINITY, run: 0 });

  const handle = useCallback(
    (intent: KeyIntent, id: string | undefined): boolean => {
      const diagram = session.diagram();
      const { connectingFrom, selectedNodes, selectedEdges } = session.view.getState();
      const isNode = id !== undefined && diagram.nodes.has(id);
      const only = selectedNodes.size === 1 ? [...selectedNodes][0] : undefined;
      const nodeAtHand: NodeId | undefined = isNode ? id : only;

      switch (intent.do) {
        case "step": {
          if (id === undefined) return false;
          const order = connectingFrom === undefined ? tabOrder(diagram) : connectOrder(diagram);
          const next = order[order.indexOf(id) + intent.by];
          if (next === undefined) return false;
          actions.focus(next);
          return true;
        }
        case "arrow": {
          if (connectingFrom === undefined && selectedNodes.size > 0) {
            const now = performance.now();
            const { at, run } = lastNudge.current;
            lastNudge.current = { at: now, run: now - at > burst ? run + 1 : run };
            actions.nudge(
              nudgeBy(intent.direction, intent.isFar),
              `nudge ${lastNudge.current.run} ${[...selectedNodes].join(" ")}`,
            );
            return true;
          }
          const edge = id === undefined ? undefined : diagram.edges.get(id);
          const isBack = intent.direction === "left" || intent.direction === "up";
          const from = nodeAtHand ?? connectingFrom;
          const next = edge
            ? edge[isBack ? "source" : "target"]
            : from && towards(diagram, from, intent.direction, connectingFrom !== undefined);
          if (next !== undefined) actions.focus(next);
          return id !== undefined;
        }
        case "choose":
          if (connectingFrom !== undefined) {
            const target = isNode ? id : interaction.getState().connectTarget;
            if (target !== undefined && target !== connectingFrom) {
              actions.connect({ from: connectingFrom }, target);
            }
            return true;
          }
          if (id === undefined) return false;
          actions.choose(id, intent.adds);
          return true;
        case "connect":
          if (nodeAtHand === undefined) return false;
          actions.beginConnecting(nodeAtHand);
          return true;
        case "edit": {
          const target = id ?? only ?? [...selectedEdges][0];
          if (target === undefined) return false;
          session.view.setState({ editing: target });
          return true;
        }
        case "remove":
          return actions.removeSelected(id);
        case "selectAll":
          actions.selectAll();
          return true;
        case "cancel":
          if (connectingFrom !== undefined) actions.cancelConnecting();
          else if (selectedNodes.size + selectedEdges.size > 0) session.select([]);
          else actions.leave();
          return true;
      }
    },
    [session, interaction, actions],
  );

  return useCallback(
    (event: KeyboardEvent) => {
      if (event.defaultPrevented || isField(event.target)) return;
      // Buttons of what floats over the canvas keep their own keys.
      if (event.target instanceof HTMLButtonElement) return;
      const intent = readKey(event);
      if (!intent || !handle(intent, elementId(event.target))) return;
      event.preventDefault();
      event.stopPropagation();
      // What had the focus is gone, or lets go of it; keys still belong to the canvas.
      const isGone = intent.do === "remove" || interaction.getState().focused === null;
      if (isGone && event.currentTarget instanceof HTMLElement) {
        event.currentTarget.focus({ preventScroll: true });
      }
    },
    [handle, interaction],
  );
}
