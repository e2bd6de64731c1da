"use client";

import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Diagram, NodeId, Point } from "@/lib/model/types";
import type { Judgement } from "@/lib/rules/types";
import type { Moving } from "./adapter";

export const still: Moving = { positions: new Map(), sizes: new Map(), dropTarget: undefined };

/** What only lasts as long as a finger is down or a pointer hovers. */
export interface InteractionState {
  readonly moving: Moving;
  /** The diagram as it would be if what is dragged were dropped now, when that changes a verdict. */
  readonly provisional: { readonly diagram: Diagram; readonly judgement: Judgement } | undefined;
  /** The node that a connection under way would end at. */
  readonly connectTarget: NodeId | undefined;
  /** Where the pointer is in the diagram while a connection is begun by click. */
  readonly pointer: Point | undefined;
  /** The node or edge that last had the focus. */
  readonly focused: string | undefined;
  /** Node or edge under the pointer. */
  readonly hovered: string | undefined;
  /** A marquee is being drawn. */
  readonly isSelecting: boolean;
}

export const createInteraction = () =>
  createStore<InteractionState>()(() => ({
    moving: still,
    provisional: undefined,
    connectTarget: undefined,
    pointer: undefined,
    focused: undefined,
    hovered: undefined,
    isSelecting: false,
  }));

export type Interaction = ReturnType<typeof createInteraction>;

export const InteractionContext = createContext<Interaction | undefined>(undefined);

export function useInteractionStore(): Interaction {
  const store = useContext(InteractionContext);
  if (!store) throw new Error("useInteractionStore is called outside the canvas");
  return store;
}

export const useInteraction = <T>(selector: (state: InteractionState) => T): T =>
  useStore(useInteractionStore(), selector);
