import { createStore } from "zustand/vanilla";
import type { EdgeId, NodeId } from "@/lib/model/types";
import type { Basis, Fix } from "@/lib/rules/types";

/** What one person looks at. Nothing here is saved in the diagram. */
export interface ViewState {
  readonly basis: Basis;
  readonly selectedNodes: ReadonlySet<NodeId>;
  readonly selectedEdges: ReadonlySet<EdgeId>;
  readonly tool: "select" | "hand";
  /** The node a connection has been begun from, by click or key. */
  readonly connectingFrom: NodeId | undefined;
  /** The fix whose result is shown as ghosts. */
  readonly previewedFix: Fix | undefined;
  /** The node or edge whose label is being edited in place. */
  readonly editing: NodeId | EdgeId | undefined;
  /** How large the canvas shows the diagram; 1 is its own size. */
  readonly zoom: number;
  /** What a screen reader is told next. */
  readonly announcement: string;
}

export const createView = (basis: Basis) =>
  createStore<ViewState>()(() => ({
    basis,
    selectedNodes: new Set(),
    selectedEdges: new Set(),
    tool: "select",
    connectingFrom: undefined,
    previewedFix: undefined,
    editing: undefined,
    zoom: 1,
    announcement: "",
  }));

export type View = ReturnType<typeof createView>;
