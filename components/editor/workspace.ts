import { createStore, type StoreApi } from "zustand/vanilla";
import { createLibrary, type Library, type OpenDiagram } from "@/lib/document/library.browser";
import type { DiagramDocument } from "@/lib/document/types";
import { type Diagram, emptyDiagram } from "@/lib/model/types";
import { loadRules, loadRulesFor } from "./rules";

export interface WorkspaceState {
  readonly openId: string | undefined;
  readonly document: DiagramDocument | undefined;
  /** The diagrams on this device, last changed first. */
  readonly diagrams: ReturnType<Library["list"]>;
  readonly saved: "saved" | "saving" | "notSaved";
}

/** The diagrams of this device and the one that is open. */
export interface Workspace {
  readonly store: StoreApi<WorkspaceState>;
  open(id: string): Promise<void>;
  /** Adds a diagram, an empty one unless given, and opens it. */
  create(diagram?: Diagram): Promise<void>;
  /** Puts the open diagram into the bin and opens another; the way back is returned. */
  removeOpen(): Promise<() => Promise<void>>;
  /** Opens what is asked for as a new diagram, else what was open last, or an empty one. */
  start(asked?: Promise<Diagram | undefined>): Promise<void>;
  close(): Promise<void>;
}

const savedOf = { saved: "saved", saving: "saving", failed: "notSaved" } as const;

/** Nothing would be missed if it were gone. */
const isUntouched = ({ nodes, title }: Diagram): boolean => nodes.size === 0 && title.trim() === "";

export function createWorkspace(library: Library = createLibrary()): Workspace {
  const store = createStore<WorkspaceState>()(() => ({
    openId: undefined,
    document: undefined,
    diagrams: library.list(),
    saved: "saved",
  }));
  let current: OpenDiagram | undefined;
  let stopFollowing: (() => void) | undefined;
  let isClosed = false;
  const stopListing = library.subscribe(() => store.setState({ diagrams: library.list() }));

  const open = async (id: string): Promise<void> => {
    if (id === current?.id) return;
    const next = await library.open(id);
    if (!next) return;
    // Nothing is shown before it has been read: an empty canvas would look like a loss.
    await next.whenSynced;
    await loadRulesFor(next.document.snapshot());
    if (isClosed) {
      await next.close();
      return;
    }
    stopFollowing?.();
    const before = current;
    current = next;
    const follow = () => store.setState({ saved: savedOf[next.saveState()] });
    stopFollowing = next.onSaveState(follow);
    store.setState({ openId: id, document: next.document });
    follow();
    await before?.close();
  };
  const create = async (diagram: Diagram = emptyDiagram()) => {
    const before = current;
    const isBlank = before !== undefined && isUntouched(before.document.snapshot());
    await open(library.create(diagram));
    if (isBlank) library.remove(before.id);
  };

  return {
    store,
    open,
    create,
    async removeOpen() {
      const removed = current?.id;
      if (removed === undefined) return async () => {};
      library.remove(removed);
      const [next] = library.list();
      await (next ? open(next.id) : create());
      return async () => {
        library.restore(removed);
        await open(removed);
      };
    },
    async start(asked) {
      const [diagram] = await Promise.all([asked?.catch(() => undefined), library.whenReady]);
      if (isClosed) return;
      if (diagram) return create(diagram);
      const last = library.lastOpened();
      // What was open last is seldom empty.
      if (last !== undefined) void loadRules();
      await (last === undefined ? create() : open(last));
    },
    async close() {
      isClosed = true;
      stopFollowing?.();
      stopListing();
      await current?.close();
      await library.close();
    },
  };
}
