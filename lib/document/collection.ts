import type * as Y from "yjs";
import { type Entry, type Fields, newEntry, orderOf, setOrder, updateEntry } from "./entries";
import { compareOrder, reorder } from "./order";
import { isSame } from "./values";

/**
 * The nodes, or the edges, of a document: reads what changed and nothing else, and keeps the
 * objects of whatever did not.
 */
export class Collection<T> {
  private read: ReadonlyMap<string, T> = new Map();
  private order: ReadonlyMap<string, number> = new Map();
  private dirty: Set<string>;

  constructor(
    private readonly entries: Y.Map<Entry>,
    private readonly readEntry: (id: string, entry: unknown) => T | undefined,
    private readonly fieldsOf: (item: T) => Fields,
  ) {
    this.dirty = new Set(entries.keys());
  }

  /** Takes note of what a transaction changed. */
  follow(events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void {
    for (const event of events) {
      const [id] = event.path;
      if (event.target === (this.entries as unknown)) {
        for (const key of event.keys.keys()) this.dirty.add(key);
      } else if (typeof id === "string") this.dirty.add(id);
    }
  }

  /** Everything in drawing order; the same map until something has changed. */
  current(): ReadonlyMap<string, T> {
    if (this.dirty.size === 0) return this.read;
    const read = new Map(this.read);
    const order = new Map(this.order);
    let isReordered = false;
    let isChanged = false;
    for (const id of this.dirty) {
      const entry = this.entries.get(id);
      const before = read.get(id);
      const item = this.readEntry(id, entry);
      if (item === undefined || entry === undefined) {
        isChanged = read.delete(id) || isChanged;
        order.delete(id);
        continue;
      }
      const at = orderOf(entry);
      isReordered ||= order.get(id) !== at;
      order.set(id, at);
      if (before !== undefined && isSame(before, item)) continue;
      read.set(id, item);
      isChanged = true;
    }
    this.dirty = new Set();
    this.order = order;
    if (isReordered) {
      const sorted = [...read.keys()].sort(compareOrder(order));
      this.read = new Map(
        sorted.flatMap((id) => {
          const item = read.get(id);
          return item === undefined ? [] : [[id, item] as const];
        }),
      );
    } else if (isChanged) this.read = read;
    return this.read;
  }

  /** Makes the entries equal to `next`, which differs from `shown` where it is not identical. */
  write(next: ReadonlyMap<string, T>, shown: ReadonlyMap<string, T>): void {
    if (next === shown) return;
    for (const id of shown.keys()) if (!next.has(id)) this.entries.delete(id);
    const ids = [...next.keys()];
    const before = [...shown.keys()].filter((id) => next.has(id));
    const isSameOrder = ids.length === before.length && ids.every((id, i) => id === before[i]);
    const known = this.current();
    const order = isSameOrder ? new Map<string, number>() : reorder(ids, this.order);
    for (const [id, item] of next) {
      const entry = this.entries.get(id);
      if (!entry || !known.has(id)) {
        this.entries.set(
          id,
          newEntry(this.fieldsOf(item), order.get(id) ?? this.order.get(id) ?? 0),
        );
        continue;
      }
      if (item !== shown.get(id)) updateEntry(entry, this.fieldsOf(item));
      const at = order.get(id);
      if (at !== undefined) setOrder(entry, at);
    }
  }
}
