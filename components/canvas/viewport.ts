import { getViewportForBounds, type ReactFlowInstance } from "@xyflow/react";
import type { CanvasPort, Session } from "@/components/session/session";
import { absoluteRects, edgeGeometries, type Rect } from "@/lib/render/geometry";
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
    const padding = Math.min(width, height) < 500 ? 0.08 : 0.12;
    const viewport = getViewportForBounds(bounds, width, height, zoomRange.min, maxZoom, padding);
    void flow.setViewport(viewport, { duration: isAnimated ? duration() : 0 });
  };

  const rectsOf = (ids: Iterable<string>): Rect[] => {
    const diagram = session.diagram();
    const rects = absoluteRects(diagram);
    const geometries = edgeGeometries(diagram);
    return [...ids].flatMap((id) => {
      const middle = geometries.get(id)?.middle;
      return rects.get(id) ?? (middle ? { ...middle, width: 1, height: 1 } : []);
    });
  };

  const reveal: CanvasPort["reveal"] = ({ nodes = [], edges = [] }) => {
    const bounds = boundsOf(rectsOf([...nodes, ...edges]));
    const { width, height } = size();
    if (!bounds || width === 0) return;
    const { x, y, zoom } = flow.getViewport();
    if (bounds.width * zoom > width || bounds.height * zoom > height) {
      show([bounds], zoom, true);
      return;
    }
    const dx = wayIn(bounds.x * zoom + x, bounds.width * zoom, width);
    const dy = wayIn(bounds.y * zoom + y, bounds.height * zoom, height);
    if (dx === 0 && dy === 0) return;
    void flow.setViewport({ x: x + dx, y: y + dy, zoom }, { duration: duration() });
  };

  const all = () => [...absoluteRects(session.diagram()).values()];
  return {
    fitView: () => show(all(), largestFit, true),
    fitAtOnce() {
      show(all(), largestFit, false);
      const bounds = boundsOf(all());
      const { width, height } = size();
      if (!bounds || width >= smallScreen || flow.getZoom() >= smallestOpening) return;
      const zoom = smallestOpening;
      const isTall = bounds.height * zoom > height;
      const y = isTall ? 16 : (height - bounds.height * zoom) / 2;
      void flow.setViewport({ x: 16 - bounds.x * zoom, y: y - bounds.y * zoom, zoom });
    },
    zoomIn: () => void flow.zoomTo(flow.getZoom() * zoomStep, { duration: duration() }),
    zoomOut: () => void flow.zoomTo(flow.getZoom() / zoomStep, { duration: duration() }),
    reveal,
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
