/** Drawing order as a number per entry: what is put between two gets a number between theirs. */
export type Order = ReadonlyMap<string, number>;

/** Sorts by number, and by id where two people have put something at the same place. */
export const compareOrder =
  (order: Order) =>
  (a: string, b: string): number =>
    (order.get(a) ?? 0) - (order.get(b) ?? 0) || (a < b ? -1 : a > b ? 1 : 0);

/** The longest run of ids whose numbers rise, so that as few as possible get a new one. */
function rising(ids: readonly string[], order: Order): ReadonlySet<string> {
  const tails: { readonly id: string; readonly before: number }[][] = [];
  const last = (pile: number): string => tails[pile]?.at(-1)?.id ?? "";
  for (const id of ids) {
    const at = order.get(id);
    if (at === undefined) continue;
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((order.get(last(middle)) ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    const entry = { id, before: low === 0 ? -1 : (tails[low - 1]?.length ?? 0) - 1 };
    const pile = tails[low];
    if (pile) pile.push(entry);
    else tails.push([entry]);
  }
  const kept = new Set<string>();
  let index = (tails.at(-1)?.length ?? 0) - 1;
  for (let pile = tails.length - 1; pile >= 0; pile--) {
    const entry = tails[pile]?.[index];
    if (!entry) break;
    kept.add(entry.id);
    index = entry.before;
  }
  return kept;
}

/**
 * The numbers that must be written for the entries to be drawn in the order of `ids`. Empty if
 * they are already.
 */
export function reorder(ids: readonly string[], order: Order): Order {
  const kept = rising(ids, order);
  const changes = new Map<string, number>();
  let before = 0;
  for (let start = 0; start < ids.length; ) {
    const id = ids[start] ?? "";
    if (kept.has(id)) {
      before = order.get(id) ?? before;
      start++;
      continue;
    }
    let end = start;
    while (end < ids.length && !kept.has(ids[end] ?? "")) end++;
    const next = end < ids.length ? (order.get(ids[end] ?? "") ?? 0) : undefined;
    const count = end - start;
    // At the front and at the end there is always room; in between the room is shared.
    const step = next === undefined ? 1 : (next - before) / (count + 1);
    const first = start === 0 && next !== undefined ? next - count - 1 : before;
    for (let i = 0; i < count; i++) {
      const at = first + (i + 1) * (start === 0 && next !== undefined ? 1 : step);
      changes.set(ids[start + i] ?? "", at);
    }
    before = changes.get(ids[end - 1] ?? "") ?? before;
    start = end;
  }
  const all = (id: string): number => changes.get(id) ?? order.get(id) ?? 0;
  const isExhausted = ids.some((id, i) => i > 0 && all(ids[i - 1] ?? "") >= all(id));
  return isExhausted ? new Map(ids.map((id, i) => [id, i + 1])) : changes;
}
