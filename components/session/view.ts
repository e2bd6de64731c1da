import { createStore } from "zustand/vanilla";
import type { Diagram, EdgeId, NodeId } from "@/lib/model/types";
import type { Basis } from "@/lib/rules/types";

/** What the diagram would become; shown as ghosts as long as the diagram is the one before. */
export interface Preview {
  readonly before: Diagram;
  readonly after: Diagram;
  /** It was asked for and not only pointed at. */
  readonly isPinned: boolean;
}

/** What one person looks at. Nothing here is saved in the diagram. */
export interface ViewState {
  readonly basis: Basis;
  readonly selectedNodes: ReadonlySet<NodeId>;
  readonly selectedEdges: ReadonlySet<EdgeId>;
  readonly tool: "select" | "hand";
  /** The node a connection has been begun from, by click or key. */
  readonly connectingFrom: NodeId | undefined;
  readonly previewed: Preview | undefined;
  /** The node, drawn or proposed, that a panel points out. */
  readonly highlighted: NodeId | undefined;
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
    previewed: undefined,
    highlighted: undefined,
    editing: undefined,
    zoom: 1,
    announcement: "",
  }));

export type View = ReturnType<typeof createView>;
