import * as Y from "yjs";
import { acceptedField } from "@/lib/model/acceptance";
import {
  type DiagramEdge,
  type DiagramNode,
  edgeKinds,
  type Json,
  type Point,
  type Props,
  type Size,
} from "@/lib/model/types";
import { isSame } from "./values";

/**
 * How a node or an edge is kept: a map with an entry per field, one per setting and one per rule that
 * is accepted, so that two people who change different things both keep their change. A position is one entry, for half of
 * a move is no move.
 */
export type Entry = Y.Map<unknown>;
export type Fields = ReadonlyMap<string, unknown>;

const orderField = "order";
const propPrefix = "prop:";
/** Before the rule that is accepted; the entry holds the reason. */
const acceptedPrefix = "accepted:";

function fieldsOf(item: Readonly<Record<string, unknown>>, props: Props): Fields {
  const fields = new Map<string, unknown>();
  for (const [key, value] of Object.entries(item))
    if (value !== undefined) fields.set(key, encode(value));
  for (const [key, value] of Object.entries(props)) fields.set(propPrefix + key, encode(value));
  return fields;
}

export const nodeFields = ({ id: _, props, ...rest }: DiagramNode): Fields => fieldsOf(rest, props);
export const edgeFields = ({ id: _, props, accepted = [], ...rest }: DiagramEdge): Fields =>
  new Map([
    ...fieldsOf(rest, props),
    ...accepted.map(({ rule, reason }) => [acceptedPrefix + rule, reason] as const),
  ]);

export const newEntry = (fields: Fields, order: number): Entry =>
  new Y.Map([...fields, [orderField, order]]);

/** Makes an entry hold these fields, writing only those that differ. */
export function updateEntry(entry: Entry, fields: Fields): void {
  for (const key of [...entry.keys()]) {
    if (key !== orderField && !fields.has(key)) entry.delete(key);
  }
  for (const [key, value] of fields) {
    if (!entry.has(key) || !isSame(entry.get(key), value)) entry.set(key, value);
  }
}

export function orderOf(entry: Entry): number {
  const order = entry.get(orderField);
  return isNumber(order) ? order : 0;
}

export const setOrder = (entry: Entry, order: number): void => {
  entry.set(orderField, order);
};

const isNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

// Yjs asks an object for its `constructor` and loses a key `__proto__`; JSON has no such trouble.
const encode = (value: unknown): unknown =>
  typeof value === "object" && value !== null ? [JSON.stringify(value)] : value;

function decode(value: unknown): Json | undefined {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (isNumber(value)) return value;
  if (!Array.isArray(value) || typeof value[0] !== "string") return undefined;
  try {
    return JSON.parse(value[0]) as Json;
  } catch {
    return undefined;
  }
}

const stringOf = (entry: Entry, key: string): string | undefined => {
  const value = entry.get(key);
  return typeof value === "string" ? value : undefined;
};

const propsOf = (entry: Entry): Props =>
  Object.fromEntries(
    [...entry.entries()].flatMap(([key, value]) => {
      const decoded = key.startsWith(propPrefix) ? decode(value) : undefined;
      return decoded === undefined ? [] : [[key.slice(propPrefix.length), decoded]];
    }),
  );

const acceptedOf = (entry: Entry): Pick<DiagramEdge, "accepted"> =>
  acceptedField(
    [...entry.entries()].flatMap(([key, reason]) =>
      key.startsWith(acceptedPrefix) && typeof reason === "string"
        ? [{ rule: key.slice(acceptedPrefix.length), reason }]
        : [],
    ),
  );

const isPoint = (value: unknown): value is Point =>
  isRecord(value) && isNumber(value.x) && isNumber(value.y);

const isSize = (value: unknown): value is Size =>
  isRecord(value) &&
  isNumber(value.width) &&
  isNumber(value.height) &&
  value.width > 0 &&
  value.height > 0;

/** The node in an entry, or undefined if the entry is none. What cannot be read is left out. */
export function readNode(id: string, entry: unknown): DiagramNode | undefined {
  if (!(entry instanceof Y.Map)) return undefined;
  const kind = stringOf(entry, "kind");
  if (kind === undefined) return undefined;
  const label = stringOf(entry, "label");
  const parent = stringOf(entry, "parent");
  const position: unknown = decode(entry.get("position"));
  const size: unknown = decode(entry.get("size"));
  return {
    id,
    kind,
    ...(label !== undefined && { label }),
    ...(parent !== undefined && { parent }),
    position: isPoint(position) ? position : { x: 0, y: 0 },
    ...(isSize(size) && { size }),
    props: propsOf(entry),
  };
}

/** The edge in an entry, or undefined if the entry is none. What cannot be read is left out. */
export function readEdge(id: string, entry: unknown): DiagramEdge | undefined {
  if (!(entry instanceof Y.Map)) return undefined;
  const source = stringOf(entry, "source");
  const target = stringOf(entry, "target");
  if (source === undefined || target === undefined) return undefined;
  const label = stringOf(entry, "label");
  return {
    id,
    source,
    target,
    kind: edgeKinds.find((kind) => kind === entry.get("kind")) ?? "calls",
    ...(label !== undefined && { label }),
    props: propsOf(entry),
    ...acceptedOf(entry),
  };
}
