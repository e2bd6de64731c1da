import type { Diagram } from "@/lib/model/types";

export interface ApplyOptions {
  /**
   * Edits that carry the same name one after the other become one undo step (dragging, typing).
   * Absent means a step of its own.
   */
  readonly merge?: string;
}

/** A diagram that can be edited, undone and shared. Snapshots share whatever did not change. */
export interface DiagramDocument {
  snapshot(): Diagram;
  /** Calls back after every change, one's own or another's. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /**
   * Makes the document equal to `next` as one transaction and one undo step, writing only the
   * nodes, edges and fields whose value differs from the current snapshot.
   */
  apply(next: Diagram, options?: ApplyOptions): void;
  undo(): boolean;
  redo(): boolean;
  canUndo(): boolean;
  canRedo(): boolean;
}
