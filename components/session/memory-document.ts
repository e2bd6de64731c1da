import type { DiagramDocument } from "@/lib/document/types";
import type { Diagram } from "@/lib/model/types";

/** A document that lives only in memory: for tests, and where nothing can be stored. */
export function createMemoryDocument(initial: Diagram): DiagramDocument {
  const past: Diagram[] = [];
  const future: Diagram[] = [];
  const listeners = new Set<() => void>();
  let now = initial;
  let lastMerge: string | undefined;

  const show = (diagram: Diagram) => {
    now = diagram;
    for (const listener of [...listeners]) listener();
  };
  const step = (from: Diagram[], to: Diagram[]): boolean => {
    const next = from.pop();
    if (!next) return false;
    to.push(now);
    lastMerge = undefined;
    show(next);
    return true;
  };

  return {
    snapshot: () => now,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply(next, { merge } = {}) {
      if (next === now) return;
      if (merge === undefined || merge !== lastMerge) past.push(now);
      lastMerge = merge;
      future.length = 0;
      show(next);
    },
    undo: () => step(past, future),
    redo: () => step(future, past),
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
  };
}
