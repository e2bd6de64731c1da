import * as Y from "yjs";

/** A diagram of the library. Times in milliseconds since 1970. */
export interface LibraryEntry {
  readonly id: string;
  readonly title: string;
  readonly createdAt: number;
  readonly changedAt: number;
  readonly openedAt: number;
  /** When it went into the bin; absent means that it is not there. */
  readonly removedAt?: number;
}

type Fields = Partial<Omit<LibraryEntry, "id" | "removedAt">> & {
  /** `undefined` takes it out of the bin. */
  readonly removedAt?: number | undefined;
};

function readEntry(id: string, entry: unknown): LibraryEntry | undefined {
  if (!(entry instanceof Y.Map)) return undefined;
  const time = (key: string): number | undefined => {
    const value: unknown = entry.get(key);
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
  };
  const title: unknown = entry.get("title");
  const createdAt = time("createdAt") ?? 0;
  const removedAt = time("removedAt");
  return {
    id,
    title: typeof title === "string" ? title : "",
    createdAt,
    changedAt: time("changedAt") ?? createdAt,
    openedAt: time("openedAt") ?? createdAt,
    ...(removedAt !== undefined && { removedAt }),
  };
}

/** The list of diagrams as a Yjs document, so that tabs that change it at once agree. */
export function createLibraryList(doc: Y.Doc) {
  const entries = doc.getMap<Y.Map<unknown>>("diagrams");
  let known: readonly LibraryEntry[] | undefined;
  entries.observeDeep(() => {
    known = undefined;
  });
  return {
    /** Everything, the bin included, last changed first; the same array until something changes. */
    all(): readonly LibraryEntry[] {
      known ??= [...entries]
        .flatMap(([id, entry]) => readEntry(id, entry) ?? [])
        .sort((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1));
      return known;
    },
    get: (id: string): LibraryEntry | undefined => readEntry(id, entries.get(id)),
    add(id: string, fields: Fields): void {
      entries.set(id, new Y.Map(Object.entries(fields)));
    },
    /** Writes the fields that differ, if the diagram is listed. */
    set(id: string, fields: Fields): void {
      const entry = entries.get(id);
      if (!(entry instanceof Y.Map)) return;
      doc.transact(() => {
        for (const [key, value] of Object.entries(fields)) {
          if (value === undefined) entry.delete(key);
          else if (entry.get(key) !== value) entry.set(key, value);
        }
      });
    },
    delete: (id: string): void => entries.delete(id),
  };
}
