import {
  type Viewport as FlowViewport,
  getViewportForBounds,
  type ReactFlowInstance,
} from "@xyflow/react";
import type { CanvasPort, Session } from "@/components/session/session";
import type { Diagram } from "@/lib/model/types";
import { absoluteRects, type Rect } from "@/lib/render/geometry";
import type { FlowEdge, FlowNode } from "./adapter";

export const zoomRange = { min: 0.1, max: 4 } as const;
/** Below this, texts cannot be read and are left out. */
export const farZoom = 0.35;
/** On a small screen a diagram is opened no smaller than this, at its beginning. */
const smallestOpening = 0.55;
const smallScreen = 700;
/** A small diagram is not blown up beyond this. */
const largestFit = 1.25;
const zoomStep = 1.2;
/** A whole diagram is kept in view beside a panel as long as its texts can be read. */
const smallestRefit = 0.6;
/** What is too large to be read as a whole is shown from its middle. */
const smallestReveal = 0.45;
const narrowPadding = "16px";
/** The tools float over the lower edge. */
const widePadding = { top: "32px", x: "40px", bottom: "72px" } as const;

/** How long the view takes to move, in milliseconds; at once where the system asks for less motion. */
const duration = (): number =>
  window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 160;

function boundsOf(rects: readonly Rect[]): Rect | undefined {
  if (rects.length === 0) return undefined;
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  return {
    x,
    y,
    width: Math.max(...rects.map((rect) => rect.x + rect.width)) - x,
    height: Math.max(...rects.map((rect) => rect.y + rect.height)) - y,
  };
}

/** How far a stretch has to move to lie inside a window with some margin, where there is room. */
function wayIn(start: number, length: number, room: number): number {
  const margin = Math.max(0, Math.min(24, (room - length) / 2));
  if (start < margin) return margin - start;
  return Math.min(0, room - margin - length - start);
}

function viewportFor(bounds: Rect, width: number, height: number, maxZoom: number): FlowViewport {
  const padding = width < smallScreen ? narrowPadding : widePadding;
  return getViewportForBounds(bounds, width, height, zoomRange.min, maxZoom, padding);
}

interface Parts {
  readonly session: Session;
  readonly flow: ReactFlowInstance<FlowNode, FlowEdge>;
  /** The element the diagram is drawn in. */
  surface(): HTMLElement | null;
  dropPreset: CanvasPort["dropPreset"];
}

export interface Viewport extends CanvasPort {
  /** Shows the whole diagram without a movement, for when it is opened. */
  fitAtOnce(): void;
  /**
   * After a change of size: shows the whole diagram again if it was shown and nobody has moved the
   * view since. False, and nothing is done, if not or if it would become too small.
   */
  refit(): boolean;
  /** Brings places of the canvas into view. */
  showRects(rects: readonly Rect[]): void;
  /** The same, but leaves the view alone if any of them can be seen. */
  showIfOutside(rects: readonly Rect[]): void;
}

/** What the rest of the editor may ask of the canvas. */
export function createPort({ session, flow, surface, dropPreset }: Parts): Viewport {
  const size = () => ({
    width: surface()?.clientWidth ?? 0,
    height: surface()?.clientHeight ?? 0,
  });

  // React Flow's own fitView waits for nodes that culling never mounts.
  const show = (rects: readonly Rect[], maxZoom: number, isAnimated: boolean) => {
    const bounds = boundsOf(rects);
    const { width, height } = size();
    if (!bounds || width === 0) return;
    const viewport = viewportFor(bounds, width, height, maxZoom);
    void flow.setViewport(viewport, { duration: isAnimated ? duration() : 0 });
    return viewport;
  };

  const rectsOf = (diagram: Diagram, ids: Iterable<string>): Rect[] => {
    const rects = absoluteRects(diagram);
    return [...ids].flatMap((id) => {
      const edge = diagram.edges.get(id);
      const ends = edge ? [rects.get(edge.source), rects.get(edge.target)] : [rects.get(id)];
      return ends.filter((rect) => rect !== undefined);
    });
  };

  const revealRects = (rects: readonly Rect[]) => {
    const bounds = boundsOf(rects);
    const { width, height } = size();
    if (!bounds || width === 0) return;
    const { x, y, zoom } = flow.getViewport();
    if (bounds.width * zoom > width || bounds.height * zoom > height) {
      const low = Math.min(zoom, smallestReveal);
      const next = viewportFor(bounds, width, height, zoom);
      if (next.zoom >= low) void flow.setViewport(next, { duration: duration() });
      else {
        const middle = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 };
        void flow.setCenter(middle.x, middle.y, { zoom: low, duration: duration() });
      }
      return;
    }
    const dx = wayIn(bounds.x * zoom + x, bounds.width * zoom, width);
    const dy = wayIn(bounds.y * zoom + y, bounds.height * zoom, height);
    if (dx === 0 && dy === 0) return;
    void flow.setViewport({ x: x + dx, y: y + dy, zoom }, { duration: duration() });
  };
  const reveal: CanvasPort["reveal"] = ({ nodes = [], edges = [] }) =>
    revealRects(rectsOf(session.diagram(), [...nodes, ...edges]));

  let fitted: FlowViewport | undefined;
  // A key that is held asks again before the view has arrived.
  let aim = { zoom: 1, arrival: 0 };
  const zoomBy = (factor: number) => {
    const now = performance.now();
    const from = now < aim.arrival ? aim.zoom : flow.getZoom();
    const zoom = Math.max(zoomRange.min, Math.min(from * factor, zoomRange.max));
    aim = { zoom, arrival: now + duration() };
    void flow.zoomTo(zoom, { duration: duration() });
  };

  const all = () => [...absoluteRects(session.diagram()).values()];
  return {
    fitView() {
      fitted = show(all(), largestFit, true);
    },
    refit() {
      const { x, y, zoom } = flow.getViewport();
      const isFitted =
        fitted !== undefined &&
        Math.abs(x - fitted.x) < 1 &&
        Math.abs(y - fitted.y) < 1 &&
        Math.abs(zoom - fitted.zoom) < 0.001;
      const bounds = boundsOf(all());
      const { width, height } = size();
      if (!isFitted || !bounds || width < smallScreen) return false;
      const next = viewportFor(bounds, width, height, largestFit);
      if (next.zoom < Math.min(zoom, smallestRefit)) return false;
      fitted = show([bounds], largestFit, true);
      return true;
    },
    fitAtOnce() {
      fitted = show(all(), largestFit, false);
      const bounds = boundsOf(all());
      const { width, height } = size();
      if (!bounds || width >= smallScreen || flow.getZoom() >= smallestOpening) return;
      const zoom = smallestOpening;
      const isTall = bounds.height * zoom > height;
      const y = isTall ? 16 : (height - bounds.height * zoom) / 2;
      void flow.setViewport({ x: 16 - bounds.x * zoom, y: y - bounds.y * zoom, zoom });
    },
    zoomIn: () => zoomBy(zoomStep),
    zoomOut: () => zoomBy(1 / zoomStep),
    reveal,
    showRects: revealRects,
    showIfOutside(rects) {
      const { x, y, zoom } = flow.getViewport();
      const { width, height } = size();
      const isSeen = rects.some(
        (rect) =>
          rect.x * zoom + x < width &&
          (rect.x + rect.width) * zoom + x > 0 &&
          rect.y * zoom + y < height &&
          (rect.y + rect.height) * zoom + y > 0,
      );
      if (!isSeen) revealRects(rects);
    },
    centre() {
      const box = surface()?.getBoundingClientRect();
      if (!box) return { x: 0, y: 0 };
      return flow.screenToFlowPosition({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    },
    focusNode(id) {
      reveal(session.diagram().nodes.has(id) ? { nodes: [id] } : { edges: [id] });
      focusElement(surface(), id);
    },
    dropPreset,
  };
}

/** Gives a node or an edge the focus as soon as it is mounted; culled ones need a few frames. */
export function focusElement(surface: HTMLElement | null, id: string, tries = 20): void {
  const element = surface?.querySelector<HTMLElement | SVGElement>(
    `:is(.react-flow__node, .react-flow__edge)[data-id="${CSS.escape(id)}"]`,
  );
  if (element) element.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusElement(surface, id, tries - 1));
}
