interface Cached<Item> {
  readonly inputs: readonly unknown[];
  readonly item: Item;
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, i) => Object.is(value, b[i]));

/** Keeps what was made for an id as long as its inputs stay the same. */
export class Cache<Item> {
  private kept = new Map<string, Cached<Item>>();
  private list: readonly Item[] = [];

  /** The list itself stays the same object, too, when nothing in it changed. */
  update<Source extends { readonly id: string }>(
    sources: readonly Source[],
    inputsOf: (source: Source) => readonly unknown[],
    make: (source: Source) => Item,
  ): readonly Item[] {
    const next = new Map<string, Cached<Item>>();
    const items = sources.map((source) => {
      const inputs = inputsOf(source);
      const known = this.kept.get(source.id);
      const cached = known && same(known.inputs, inputs) ? known : { inputs, item: make(source) };
      next.set(source.id, cached);
      return cached.item;
    });
    this.kept = next;
    if (!same(items, this.list)) this.list = items;
    return this.list;
  }
}
