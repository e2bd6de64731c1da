"use client";

import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { EdgeId, NodeId, Point } from "@/lib/model/types";
import type { Judgement } from "@/lib/rules/types";
import type { Moving } from "./adapter";

export const still: Moving = {
  positions: new Map(),
  sizes: new Map(),
  moved: new Set(),
  dropTargets: new Set(),
};

/** A connection under way: a new one, or one end of an existing one. */
export type Connecting =
  | { readonly from: NodeId }
  | { readonly edge: EdgeId; readonly end: "source" | "target" };

/** What only lasts as long as a finger is down or a pointer hovers. */
export interface InteractionState {
  readonly moving: Moving;
  /** The verdicts if what is dragged were dropped now, while that would change its container. */
  readonly provisional: { readonly parents: string; readonly judgement: Judgement } | undefined;
  /** A connection that is being dragged; one begun by click or key is in the view. */
  readonly dragged: Connecting | undefined;
  /** The node that a connection under way would end at. */
  readonly connectTarget: NodeId | undefined;
  /** Where the pointer is in the diagram while a connection is under way. */
  readonly pointer: Point | undefined;
  /** The node or edge that last had the focus; null once Escape has let go of the canvas. */
  readonly focused: string | undefined | null;
}

export const createInteraction = () =>
  createStore<InteractionState>()(() => ({
    moving: still,
    provisional: undefined,
    dragged: undefined,
    connectTarget: undefined,
    pointer: undefined,
    focused: undefined,
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
