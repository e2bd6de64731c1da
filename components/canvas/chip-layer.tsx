"use client";

import { ViewportPortal } from "@xyflow/react";
import { createContext, type ReactNode, use } from "react";
import { createPortal } from "react-dom";

const LayerContext = createContext<SVGElement | null>(null);

export const ChipLayerProvider = LayerContext;

/** The place above all lines where chips and texts are drawn. Stands inside React Flow. */
export function ChipLayer({ onMount }: { onMount: (layer: SVGElement | null) => void }) {
  return (
    <ViewportPortal>
      <svg ref={onMount} className="chip-layer nopan" aria-hidden="true" />
    </ViewportPortal>
  );
}

/**
 * Draws part of an edge above every line, so that no line crosses a chip. Clicks still reach the
 * edge, because React passes events on to where a portal stands in the tree.
 */
export function AboveLines({ children }: { children: ReactNode }) {
  const layer = use(LayerContext);
  return layer && createPortal(children, layer);
}
