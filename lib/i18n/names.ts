import type { DiagramNode, Json } from "@/lib/model/types";
import type { Locale, Localized } from "./locales";
import {
  categoryNames,
  detailWords,
  kindNames,
  presetNames,
  propHints,
  propNames,
  valueNames,
} from "./resources";

// Kinds and settings come from files, so that a key may be `constructor`.
const lookUp = (table: Readonly<Record<string, Localized>>, key: string, locale: Locale) =>
  Object.hasOwn(table, key) ? table[key]?.[locale] : undefined;

/** The name of a palette entry; its id where it has none. */
export const presetName = (id: string, locale: Locale): string =>
  lookUp(presetNames, id, locale) ?? id;

/** The name of a kind; the kind itself where the catalogue does not know it. */
export const kindName = (kind: string, locale: Locale): string =>
  lookUp(kindNames, kind, locale) ?? kind;

export const categoryName = (category: string, locale: Locale): string =>
  lookUp(categoryNames, category, locale) ?? category;

/** The name of a setting; its key where it has none. */
export const propName = (prop: string, locale: Locale): string =>
  lookUp(propNames, prop, locale) ?? prop;

/** What a beginner should know of a setting, or undefined. */
export const propHint = (prop: string, locale: Locale): string | undefined =>
  lookUp(propHints, prop, locale);

/** The name of a setting's value; the value as written where it has none. */
export function valueName(prop: string, value: Json, locale: Locale): string {
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return lookUp(valueNames, `${prop}.${text}`, locale) ?? lookUp(valueNames, text, locale) ?? text;
}

type Named = Pick<DiagramNode, "kind" | "label" | "props">;

/** The setting that makes a more telling name than the kind: "REST API", "Public subnet". */
const telling: ReadonlyMap<string, string> = new Map([
  ["api-gateway", "apiType"],
  ["fargate", "platform"],
  ["subnet", "access"],
]);

/** Kinds whose telling setting is also the name of one without a label. */
const namedBySetting: ReadonlySet<string> = new Set(["subnet"]);

/** The settings worth a place on the card, the most telling first. */
const details: ReadonlyMap<string, readonly string[]> = new Map([
  ["on-premises", ["connection"]],
  ["api-gateway", ["endpointType"]],
  ["lambda", ["attached"]],
  ["fargate", ["entry", "publicIp"]],
  ["ec2", ["publicIp"]],
  ["vpc-link", ["version"]],
  ["vpc-endpoint", ["service", "privateDns"]],
  ["alb", ["scheme"]],
  ["nlb", ["scheme"]],
  ["rds", ["publiclyAccessible"]],
  ["nat-gateway", ["mode"]],
  ["region", ["code"]],
  ["vpc", ["cidr"]],
  ["availability-zone", ["name"]],
  ["subnet", ["cidr"]],
]);

/** Shown as the person wrote them. */
const verbatim: ReadonlySet<string> = new Set(["service", "code", "cidr", "name"]);

function detailWord({ props }: Named, prop: string, locale: Locale): string | undefined {
  const value = Object.hasOwn(props, prop) ? props[prop] : undefined;
  if (verbatim.has(prop)) return typeof value === "string" && value !== "" ? value : undefined;
  return lookUp(detailWords, `${prop}.${String(value)}`, locale);
}

/** A setting and its value in as few words as can stand alone: "internal", "no private DNS". */
export function shortValueName(prop: string, value: Json, locale: Locale): string {
  const word = detailWord({ kind: "", props: { [prop]: value } }, prop, locale);
  if (word !== undefined) return word;
  const name = valueName(prop, value, locale);
  if (typeof value !== "boolean") return name;
  return `${propName(prop, locale)}${locale === "zh" ? "：" : ": "}${name}`;
}

/** What it is, as telling as its settings allow: "REST API", "Public subnet", "Lambda". */
function typeName(node: Named, locale: Locale): string {
  const prop = telling.get(node.kind);
  return (prop && detailWord(node, prop, locale)) ?? kindName(node.kind, locale);
}

/** What a node is called: its label; without one, its kind, or a subnet by its access. */
export function nodeName(node: Named, locale: Locale): string {
  if (node.label?.trim()) return node.label;
  return namedBySetting.has(node.kind) ? typeName(node, locale) : kindName(node.kind, locale);
}

/**
 * The second line of a node's card: what it is and its most telling stated settings, such as
 * "REST API · private". What the first line already says is left out; may be empty.
 */
export function nodeDetail(node: Named, locale: Locale): string {
  const type = Object.hasOwn(kindNames, node.kind)
    ? typeName(node, locale)
    : kindName("generic", locale);
  const words = (details.get(node.kind) ?? []).flatMap(
    (prop) => detailWord(node, prop, locale) ?? [],
  );
  return [type, ...words].filter((word) => word !== nodeName(node, locale)).join(" · ");
}
