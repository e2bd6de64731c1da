"use client";

import { useReactFlow, type Viewport } from "@xyflow/react";
import { type RefObject, useEffect, useMemo, useSyncExternalStore } from "react";
import { useSession } from "@/components/session/hooks";
import type { FlowEdge, FlowNode } from "./adapter";
import type { CanvasActions } from "./use-actions";
import { createPort } from "./viewport";

/** The second click of two must find what the first one found. In milliseconds. */
const doubleClick = 350;
/** A pointer that moves further, in pixels, drags. */
const clickRange = 4;

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
    let timer: ReturnType<typeof setTimeout> | undefined;
    let press: { readonly x: number; readonly y: number } | undefined;
    let lastClick = Number.NEGATIVE_INFINITY;
    let isWaiting = false;
    const settle = () => {
      isWaiting = false;
      const { selectedNodes, selectedEdges } = session.view.getState();
      const ends = [...selectedEdges].flatMap((id) => {
        const edge = session.diagram().edges.get(id);
        return edge ? [edge.source, edge.target] : [];
      });
      if (selectedNodes.size === 0 && port.refit()) return;
      if (selectedNodes.size + ends.length > 0) port.reveal({ nodes: [...selectedNodes, ...ends] });
    };
    const settleInTime = () => {
      clearTimeout(timer);
      isWaiting = true;
      // What is held stays under the pointer.
      if (press) return;
      const wait = lastClick + doubleClick - performance.now();
      if (wait > 0) timer = setTimeout(settle, wait);
      else settle();
    };
    const handlePress = ({ clientX, clientY }: PointerEvent) => {
      press = { x: clientX, y: clientY };
      clearTimeout(timer);
    };
    const handleRelease = ({ type, clientX, clientY }: PointerEvent) => {
      if (!press) return;
      const isClick =
        type === "pointerup" && Math.hypot(clientX - press.x, clientY - press.y) < clickRange;
      press = undefined;
      lastClick = isClick ? performance.now() : Number.NEGATIVE_INFINITY;
      if (isWaiting) settleInTime();
    };
    const observer = new ResizeObserver(settleInTime);
    const listeners = new AbortController();
    const options = { signal: listeners.signal, capture: true };
    observer.observe(element);
    element.addEventListener("pointerdown", handlePress, options);
    window.addEventListener("pointerup", handleRelease, options);
    window.addEventListener("pointercancel", handleRelease, options);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      listeners.abort();
    };
  }, [session, port, surface]);

  return useMemo(
    () => ({
      open: () => port.fitAtOnce(),
      showRects: port.showRects,
      showIfOutside: port.showIfOutside,
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
