import * as Y from "yjs";

interface Loaded {
  readonly updates: readonly Uint8Array[];
  /** False if the disk could not be read, or if part of this is held in memory alone. */
  readonly isOnDisk: boolean;
}

/**
 * Yjs updates by name, on this device. What cannot be written is held in memory, so that it can be
 * loaded again as long as the page lives.
 */
export interface Store {
  load(name: string): Promise<Loaded>;
  /**
   * Rejects if the disk refuses, for lack of room or of permission.
   * @param isWhole The update holds all that was written under this name before.
   */
  append(name: string, update: Uint8Array, isWhole?: boolean): Promise<void>;
  /** Turns the updates of a name into one. */
  compact(name: string): Promise<void>;
  remove(name: string): Promise<void>;
  close(): Promise<void>;
}

const databaseName = "edgewise";
const updatesName = "updates";

interface Row {
  readonly name: string;
  readonly update: Uint8Array;
}

function openDatabase(indexedDB: IDBFactory | undefined): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    if (!indexedDB) throw new Error("This browser has no IndexedDB");
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => {
      request.result
        .createObjectStore(updatesName, { autoIncrement: true })
        .createIndex("name", "name");
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Rows of a name with their keys, for as long as the transaction is open. */
function readRows(
  rows: IDBObjectStore,
  name: string,
  use: (found: readonly Row[], keys: readonly IDBValidKey[]) => void,
): void {
  const keys = rows.index("name").getAllKeys(name);
  const found = rows.index("name").getAll(name);
  found.onsuccess = () => use(found.result, keys.result);
}

/** A store on IndexedDB. It connects when it is first used, and again when it has lost the disk. */
export function createStore(indexedDB: IDBFactory | undefined): Store {
  const unsaved = new Map<string, Uint8Array[]>();
  let connection: Promise<IDBDatabase> | undefined;

  const connect = (): Promise<IDBDatabase> => {
    connection ??= openDatabase(indexedDB).then(
      (database) => {
        // Another tab with a newer version, or a person who clears the site's data, goes first.
        database.onversionchange = () => {
          database.close();
          connection = undefined;
        };
        database.onclose = () => {
          connection = undefined;
        };
        return database;
      },
      (error: unknown) => {
        connection = undefined;
        throw error;
      },
    );
    return connection;
  };

  /** Runs requests in one transaction; done when they are on disk. */
  const transact = async (
    mode: IDBTransactionMode,
    run: (rows: IDBObjectStore) => void,
  ): Promise<void> => {
    const database = await connect();
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(updatesName, mode);
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      run(transaction.objectStore(updatesName));
    });
  };

  return {
    async load(name) {
      let rows: readonly Row[] = [];
      let isOnDisk = true;
      try {
        await transact("readonly", (store) => {
          readRows(store, name, (found) => {
            rows = found;
          });
        });
      } catch {
        isOnDisk = false;
      }
      const held = unsaved.get(name) ?? [];
      const updates = [...rows.map(({ update }) => update), ...held];
      return { updates, isOnDisk: isOnDisk && held.length === 0 };
    },
    async append(name, update, isWhole = false) {
      try {
        const row: Row = { name, update };
        await transact("readwrite", (store) => store.add(row));
        if (isWhole) unsaved.delete(name);
      } catch (error) {
        const held = isWhole ? [] : (unsaved.get(name) ?? []);
        unsaved.set(name, [...held, update]);
        throw error;
      }
    },
    compact: (name) =>
      transact("readwrite", (store) => {
        readRows(store, name, (found, keys) => {
          // A document drops what was deleted, which merging updates would keep.
          const doc = new Y.Doc();
          for (const { update } of found) Y.applyUpdate(doc, update);
          const row: Row = { name, update: Y.encodeStateAsUpdate(doc) };
          doc.destroy();
          store.add(row);
          for (const key of keys) store.delete(key);
        });
      }),
    remove(name) {
      unsaved.delete(name);
      return transact("readwrite", (store) => {
        readRows(store, name, (_, keys) => {
          for (const key of keys) store.delete(key);
        });
      });
    },
    async close() {
      const database = await connection?.catch(() => undefined);
      connection = undefined;
      database?.close();
    },
  };
}
