"use client";

import { ViewportPortal } from "@xyflow/react";
import { createContext, type ReactNode, use } from "react";
import { createPortal } from "react-dom";

export interface ChipLayers {
  readonly overLines: SVGElement | null;
  readonly overCards: SVGElement | null;
}

const LayersContext = createContext<ChipLayers>({ overLines: null, overCards: null });

export const ChipLayersProvider = LayersContext;

interface ChipLayersProps {
  readonly onLines: (layer: SVGElement | null) => void;
  readonly onCards: (layer: SVGElement | null) => void;
}

/** The places above all lines where chips and texts are drawn. Stands inside React Flow. */
export function ChipLayersView({ onLines, onCards }: ChipLayersProps) {
  return (
    <ViewportPortal>
      <svg ref={onLines} className="chip-layer nopan" aria-hidden="true" />
      <svg ref={onCards} className="chip-layer nopan" data-over="cards" aria-hidden="true" />
    </ViewportPortal>
  );
}

interface AboveLinesProps {
  /** What may meet a card on its way stands above the cards, too. */
  readonly isAboveCards: boolean;
  readonly children: ReactNode;
}

/**
 * Draws part of an edge above every line, so that no line crosses a chip. Clicks still reach the
 * edge, because React passes events on to where a portal stands in the tree.
 */
export function AboveLines({ isAboveCards, children }: AboveLinesProps) {
  const { overLines, overCards } = use(LayersContext);
  const layer = isAboveCards ? overCards : overLines;
  return layer && createPortal(children, layer);
}
