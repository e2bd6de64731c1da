"use client";

import { useReactFlow, type Viewport } from "@xyflow/react";
import { type RefObject, useEffect, useMemo, useSyncExternalStore } from "react";
import { useSession } from "@/components/session/hooks";
import type { FlowEdge, FlowNode } from "./adapter";
import type { CanvasActions } from "./use-actions";
import { createPort } from "./viewport";

/** Registers the canvas with the session and keeps the zoom in the view. */
export function usePort(surface: RefObject<HTMLElement | null>, actions: CanvasActions) {
  const session = useSession();
  const flow = useReactFlow<FlowNode, FlowEdge>();
  const port = useMemo(
    () =>
      createPort({
        session,
        flow,
        surface: () => surface.current,
        dropPreset(preset, clientX, clientY) {
          const box = surface.current?.getBoundingClientRect();
          const isOver =
            box !== undefined &&
            clientX >= box.left &&
            clientX <= box.right &&
            clientY >= box.top &&
            clientY <= box.bottom;
          if (!isOver) return false;
          return actions.addPreset(preset, flow.screenToFlowPosition({ x: clientX, y: clientY }));
        },
      }),
    [session, flow, surface, actions],
  );

  useEffect(() => {
    session.canvas = port;
    return () => {
      if (session.canvas === port) session.canvas = undefined;
    };
  }, [session, port]);

  // A panel that opens beside or over the canvas must not hide what it was opened for.
  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const { selectedNodes, selectedEdges } = session.view.getState();
      const ends = [...selectedEdges].flatMap((id) => {
        const edge = session.diagram().edges.get(id);
        return edge ? [edge.source, edge.target] : [];
      });
      if (selectedNodes.size + ends.length > 0) port.reveal({ nodes: [...selectedNodes, ...ends] });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [session, port, surface]);

  return useMemo(
    () => ({
      open: () => port.fitAtOnce(),
      onMove(_event: unknown, { zoom }: Viewport) {
        const rounded = Math.round(zoom * 100) / 100;
        if (session.view.getState().zoom !== rounded) session.view.setState({ zoom: rounded });
      },
    }),
    [session, port],
  );
}

const wide = "(min-width: 900px)";

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(wide);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Whether there is room for the overview. */
export const useIsWide = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(wide).matches,
    () => false,
  );
