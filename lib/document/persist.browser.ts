import * as Y from "yjs";
import type { Store } from "./store.browser";

/** Whether everything is on disk. `failed` means it is in memory alone: the editor still works. */
export type SaveState = "saving" | "saved" | "failed";

export interface Persistence {
  /** Resolves when what is on disk has been read, or could not be. */
  readonly whenSynced: Promise<void>;
  saveState(): SaveState;
  /** Calls back when the state changes. Returns the way to stop. */
  onSaveState(listener: () => void): () => void;
  /** Stops writing; resolves when what was written is on disk. */
  close(): Promise<void>;
}

/** So many updates are kept one by one before they are made one. */
const manyUpdates = 500;

/**
 * Loads a Yjs document from the store under a name, and writes every change there at once. After a
 * change that could not be written the next one writes the whole document, so nothing is missing.
 */
export function persist(doc: Y.Doc, name: string, store: Store): Persistence {
  const listeners = new Set<() => void>();
  const writing = new Set<Promise<void>>();
  const fromDisk = {};
  let hasFailed = false;
  let count = 0;
  let state: SaveState = "saved";

  const publish = (): void => {
    const next = hasFailed ? "failed" : writing.size > 0 ? "saving" : "saved";
    if (next === state) return;
    state = next;
    for (const listener of [...listeners]) listener();
  };

  const write = async (update: Uint8Array): Promise<void> => {
    const isWhole = hasFailed;
    try {
      await store.append(name, isWhole ? Y.encodeStateAsUpdate(doc) : update, isWhole);
      if (isWhole) hasFailed = false;
      if (++count < manyUpdates) return;
      count = 0;
      // Only saves room: what could not be made one is still there one by one.
      await store.compact(name).catch(() => {});
    } catch {
      hasFailed = true;
    }
  };

  const save = (update: Uint8Array, from: unknown): void => {
    if (from === fromDisk) return;
    const written = write(update).finally(() => {
      writing.delete(written);
      publish();
    });
    writing.add(written);
    publish();
  };
  doc.on("update", save);

  const load = async (): Promise<void> => {
    const { updates, isOnDisk } = await store.load(name);
    count += updates.length;
    hasFailed ||= !isOnDisk;
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update);
    }, fromDisk);
    publish();
  };

  return {
    whenSynced: load(),
    saveState: () => state,
    onSaveState(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    async close() {
      doc.off("update", save);
      listeners.clear();
      await Promise.all(writing);
    },
  };
}
