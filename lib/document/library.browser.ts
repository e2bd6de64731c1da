import * as Y from "yjs";
import type { Diagram } from "@/lib/model/types";
import { createDocument, type SharedDocument } from "./document";
import { createLibraryList, type LibraryEntry } from "./library-list";
import { type Persistence, persist } from "./persist.browser";
import { createStore } from "./store.browser";
import { connectTabs, type TabChannel } from "./sync.browser";

/** A diagram of the library that is being worked on. */
export interface OpenDiagram extends Omit<Persistence, "close"> {
  readonly id: string;
  readonly document: SharedDocument;
  /** Ends the document; resolves when everything is on disk. */
  close(): Promise<void>;
}

/** The diagrams on this device. Nothing leaves it. */
export interface Library {
  /** Resolves when the list has been read. */
  readonly whenReady: Promise<void>;
  /** Whether the list is on disk; `failed` where the browser refuses to keep anything. */
  saveState: Persistence["saveState"];
  /** The diagrams, last changed first; the same array until something changes. */
  list(): readonly LibraryEntry[];
  /** What was removed and can still be restored, last removed first; the same array likewise. */
  bin(): readonly LibraryEntry[];
  /** Calls back when the list or the bin has changed, in this tab or another. */
  subscribe(listener: () => void): () => void;
  /** The diagram that was opened last, or undefined. */
  lastOpened(): string | undefined;
  /** Adds a diagram and returns its id. */
  create(diagram: Diagram): string;
  rename(id: string, title: string): Promise<void>;
  /** Adds a copy, under another title if one is given; undefined if there is no such diagram. */
  duplicate(id: string, title?: string): Promise<string | undefined>;
  /** Puts a diagram into the bin for 30 days. */
  remove(id: string): void;
  restore(id: string): void;
  /**
   * Opens a diagram, or undefined if there is none of this id. It is empty until `whenSynced`; what
   * is added before that is merged.
   */
  open(id: string): Promise<OpenDiagram | undefined>;
  /** For a page that goes away, and for tests. */
  close(): Promise<void>;
}

interface Dependencies {
  readonly indexedDB?: IDBFactory | undefined;
  readonly now?: () => number;
  readonly makeId?: () => string;
  /** Opens a channel to other tabs; undefined where there is no such thing. */
  readonly openChannel?: (name: string) => TabChannel | undefined;
}

const day = 24 * 60 * 60 * 1000;
const timeInBin = 30 * day;
/** The time of the last change is not written more often than this. */
const changeNoted = 60 * 1000;

function browserDatabase(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB;
  } catch {
    // Some browsers throw where a page may keep nothing.
    return undefined;
  }
}

// `crypto.randomUUID` is missing on plain http.
const randomId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(10))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");

const browserChannel = (name: string): TabChannel | undefined =>
  typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(name);

/** The library of this device. Where nothing can be kept it works in memory, and says so. */
export function createLibrary(dependencies: Dependencies = {}): Library {
  const { now = Date.now, makeId = randomId, openChannel = browserChannel } = dependencies;
  const indexedDB = "indexedDB" in dependencies ? dependencies.indexedDB : browserDatabase();
  const store = createStore(indexedDB);
  const nameOf = (id: string): string => `diagram:${id}`;

  const joinTabs = (doc: Y.Doc, name: string): (() => void) => {
    const channel = openChannel(`edgewise:${name}`);
    return channel ? connectTabs(doc, channel) : () => {};
  };

  const listDoc = new Y.Doc();
  const entries = createLibraryList(listDoc);
  const listOnDisk = persist(listDoc, "library", store);
  let isClosed = false;
  let leaveTabs = (): void => {};
  const listeners = new Set<() => void>();
  let shown:
    | { readonly all: unknown; readonly list: LibraryEntry[]; readonly bin: LibraryEntry[] }
    | undefined;

  const show = () => {
    const all = entries.all();
    if (shown?.all !== all) {
      const list = all.filter(({ removedAt }) => removedAt === undefined);
      const bin = all
        .filter(({ removedAt }) => removedAt !== undefined)
        .sort((a, b) => (b.removedAt ?? 0) - (a.removedAt ?? 0));
      shown = { all, list, bin };
    }
    return shown;
  };
  listDoc.on("update", () => {
    for (const listener of [...listeners]) listener();
  });

  const purge = (): void => {
    for (const { id, removedAt = now() } of show().bin) {
      if (now() - removedAt < timeInBin) continue;
      entries.delete(id);
      // What stays behind takes room and does no harm.
      store.remove(nameOf(id)).catch(() => {});
    }
  };

  const whenReady = listOnDisk.whenSynced.then(() => {
    if (isClosed) return;
    leaveTabs = joinTabs(listDoc, "library");
    purge();
  });

  /** Opens a diagram without noting that it was opened. */
  const openQuietly = (id: string): OpenDiagram => {
    const document = createDocument();
    const { close, ...persistence } = persist(document.doc, nameOf(id), store);
    const ends: (() => void)[] = [];
    let isOpen = true;
    const noteChange = (): void => {
      const entry = entries.get(id);
      const { title } = document.snapshot();
      if (!entry) return;
      if (entry.title === title && now() - entry.changedAt < changeNoted) return;
      entries.set(id, { title, changedAt: now() });
    };
    const whenSynced = persistence.whenSynced.then(() => {
      if (!isOpen) return;
      ends.push(document.subscribe(noteChange), joinTabs(document.doc, nameOf(id)));
    });
    return {
      ...persistence,
      id,
      document,
      whenSynced,
      async close() {
        isOpen = false;
        for (const end of ends) end();
        await close();
        document.destroy();
      },
    };
  };

  const create = (diagram: Diagram): string => {
    const id = makeId();
    const { doc, destroy } = createDocument({ initial: diagram });
    const at = now();
    // The store holds in memory what it cannot write, and `open` says that it is not saved.
    store.append(nameOf(id), Y.encodeStateAsUpdate(doc)).catch(() => {});
    destroy();
    entries.add(id, { title: diagram.title, createdAt: at, changedAt: at, openedAt: at });
    return id;
  };

  return {
    whenReady,
    saveState: listOnDisk.saveState,
    list: () => show().list,
    bin: () => show().bin,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    lastOpened() {
      const [last] = [...show().list].sort((a, b) => b.openedAt - a.openedAt);
      return last?.id;
    },
    create,
    async rename(id, title) {
      await whenReady;
      if (!entries.get(id)) return;
      entries.set(id, { title, changedAt: now() });
      const opened = openQuietly(id);
      await opened.whenSynced;
      const diagram = opened.document.snapshot();
      if (diagram.title !== title) opened.document.apply({ ...diagram, title });
      await opened.close();
    },
    async duplicate(id, title) {
      await whenReady;
      if (!entries.get(id)) return undefined;
      const document = createDocument();
      const { updates } = await store.load(nameOf(id));
      for (const update of updates) Y.applyUpdate(document.doc, update);
      const diagram = document.snapshot();
      document.destroy();
      return create(title === undefined ? diagram : { ...diagram, title });
    },
    remove: (id) => entries.set(id, { removedAt: now() }),
    restore: (id) => entries.set(id, { removedAt: undefined }),
    async open(id) {
      await whenReady;
      if (!entries.get(id)) return undefined;
      entries.set(id, { openedAt: now() });
      return openQuietly(id);
    },
    async close() {
      isClosed = true;
      leaveTabs();
      await listOnDisk.close();
      await store.close();
      listDoc.destroy();
    },
  };
}
