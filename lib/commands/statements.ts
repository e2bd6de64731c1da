import type { Json, Props } from "@/lib/model/types";

/** Settings to state; `undefined` takes a statement back. */
export type Statements = Readonly<Record<string, Json | undefined>>;

function isSame(a: Json | undefined, b: Json | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** The settings with the statements made; the same object if nothing changes. */
export function stateProps(props: Props, statements: Statements): Props {
  const changes = Object.entries(statements).filter(
    ([key, value]) => !isSame(Object.hasOwn(props, key) ? props[key] : undefined, value),
  );
  if (changes.length === 0) return props;
  const next = new Map<string, Json | undefined>(Object.entries(props));
  for (const [key, value] of changes) next.set(key, value);
  // Entries rather than assignments, so that `__proto__` is a key like any other.
  return Object.fromEntries([...next].filter(([, value]) => value !== undefined)) as Props;
}

/** The node or edge under another label; a blank one takes the label away. */
export function withLabel<T extends { readonly label?: string }>(item: T, label: string): T {
  const { label: before, ...rest } = item;
  if (label.trim() === "") return before === undefined ? item : (rest as T);
  return before === label ? item : { ...item, label };
}
