import { edgeProps } from "@/lib/catalog/edge-props";
import { isKnownKind, presetOf, resourceOf } from "@/lib/catalog/index";
import { fits, type Settings } from "@/lib/catalog/settings";
import { acceptedField, asOneLine, longestReason, tidyReason } from "@/lib/model/acceptance";
import {
  fields,
  fileEdge,
  fileNode,
  filePoint,
  fileRule,
  fileRuleLevel,
  fileSize,
} from "@/lib/model/schema";
import type {
  Acceptance,
  Diagram,
  DiagramEdge,
  DiagramNode,
  Json,
  NodeId,
  Props,
  RuleLevel,
} from "@/lib/model/types";
import { limits, type Parsed, type Problem, type Repair, type RepairCode } from "./format";
import { jsonErrorAt, positionAt } from "./json-error";
import { freeLostChildren } from "./parents";

type Fields = Readonly<Record<string, unknown>>;

/** Collects what was put right. */
type Tell = (code: RepairCode, path: string, values?: Repair["values"]) => void;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const problem = (
  code: Problem["code"],
  path = "",
  values: Problem["values"] = {},
): { ok: false; problems: Problem[] } => ({ ok: false, problems: [{ code, path, values }] });

/** The problem of a text or a file that is too large to be opened. */
export const tooBig = (what: "text" | "nodes" | "edges") =>
  problem("tooBig", "", {
    what,
    limit: what === "text" ? limits.text / 1024 / 1024 : limits[what],
  });

const deepest = 32;

/** Whether a value can be kept: no deeper than 32 levels, finite numbers, no `__proto__` key. */
function isKeepable(value: unknown): value is Json {
  const waiting: { item: unknown; depth: number }[] = [{ item: value, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { item, depth } = next;
    if (typeof item === "number" && !Number.isFinite(item)) return false;
    if (typeof item !== "object" || item === null) continue;
    if (depth === deepest || Object.hasOwn(item, "__proto__")) return false;
    for (const inner of Object.values(item)) waiting.push({ item: inner, depth: depth + 1 });
  }
  return true;
}

const excerpt = (value: unknown): string => {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};

function readProps(raw: unknown, settings: Settings, path: string, tell: Tell): Props {
  if (raw === undefined) return {};
  if (!isFields(raw)) {
    tell("badProps", path);
    return {};
  }
  const kept: [string, Json][] = [];
  for (const [prop, value] of Object.entries(raw)) {
    const at = `${path}.${prop}`;
    if (prop === "__proto__" || !isKeepable(value)) {
      tell("droppedProp", at, { prop });
      continue;
    }
    kept.push([prop, value]);
    if (!Object.hasOwn(settings, prop)) tell("unknownProp", at, { prop });
    else if (!fits(settings[prop], value)) {
      tell("invalidProp", at, { prop, value: excerpt(value) });
    }
  }
  return Object.fromEntries(kept);
}

function tellUnknownFields(raw: Fields, known: ReadonlySet<string>, path: string, tell: Tell) {
  for (const field of Object.keys(raw)) {
    if (!known.has(field)) tell("unknownField", path ? `${path}.${field}` : field, { field });
  }
}

function readLabel(raw: unknown, path: string, tell: Tell): { label?: string } {
  if (raw === undefined) return {};
  if (typeof raw === "string") return { label: raw };
  tell("badLabel", path);
  return {};
}

/** Gives out ids that are not taken: `wanted`, or the first free of `wanted-2`, `wanted-3` ... */
function claimer(stated: Iterable<string>): (wanted: string) => string {
  const taken = new Set(stated);
  // Where the last search ended, so that a file of one id only is not searched over and over.
  const reached = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    let n = reached.get(wanted) ?? 2;
    for (; taken.has(id); n++) id = `${wanted}-${n}`;
    reached.set(wanted, n);
    taken.add(id);
    return id;
  };
}

function readNode(raw: Fields, id: NodeId, kindName: string, path: string, tell: Tell) {
  tellUnknownFields(raw, fields.node, path, tell);
  const preset = isKnownKind(kindName) ? undefined : presetOf(kindName);
  const kind = preset?.resource.kind ?? kindName;
  if (!isKnownKind(kind)) tell("unknownKind", `${path}.kind`, { kind: excerpt(kind), id });
  // Nothing is known of an unknown kind's settings, so that none of them is worth a word.
  const tellProps: Tell = (code, ...rest) => {
    if (isKnownKind(kind) || code !== "unknownProp") tell(code, ...rest);
  };
  const props = readProps(raw.props, resourceOf(kind).props, `${path}.props`, tellProps);

  const position = filePoint.safeParse(raw.position);
  if (!position.success && raw.position !== undefined)
    tell("badPosition", `${path}.position`, { id });
  const size = fileSize.safeParse(raw.size);
  if (!size.success && raw.size !== undefined) tell("badSize", `${path}.size`, { id });
  const node: DiagramNode = {
    id,
    kind,
    ...readLabel(raw.label, `${path}.label`, tell),
    ...(typeof raw.parent === "string" && { parent: raw.parent }),
    position: position.data ?? { x: 0, y: 0 },
    ...(size.success && { size: size.data }),
    props: preset ? { ...preset.preset.props, ...props } : props,
  };
  if (raw.parent !== undefined && typeof raw.parent !== "string") {
    tell("missingParent", `${path}.parent`, { id, parent: excerpt(raw.parent) });
  }
  return { node, isPlaced: position.success };
}

/** The acceptances of a connection: of each rule the first that says why. */
function readAccepted(raw: unknown, path: string, tell: Tell): Pick<DiagramEdge, "accepted"> {
  if (raw === undefined) return {};
  if (!Array.isArray(raw)) {
    tell("badAccepted", path);
    return {};
  }
  const byRule = new Map<string, Acceptance>();
  for (const [index, entry] of raw.entries()) {
    const at = `${path}[${index}]`;
    const rule = fileRule.safeParse(isFields(entry) ? entry.rule : undefined).data;
    const reason =
      isFields(entry) && typeof entry.reason === "string" ? tidyReason(entry.reason) : "";
    if (!isFields(entry) || !rule || reason === "") {
      tell("badAccepted", at);
      continue;
    }
    tellUnknownFields(entry, fields.acceptance, at, tell);
    if (byRule.has(rule)) {
      tell("duplicateAcceptance", at, { rule });
      continue;
    }
    if (asOneLine(String(entry.reason)).length > longestReason) {
      tell("longReason", `${at}.reason`, { rule });
    }
    byRule.set(rule, { rule, reason });
  }
  return acceptedField(byRule.values());
}

/** What the diagram does with rules. One that is not known is kept: a newer version may know it. */
function readRules(raw: unknown, tell: Tell): Pick<Diagram, "rules"> {
  if (raw === undefined) return {};
  if (!isFields(raw)) {
    tell("badRules", "rules");
    return {};
  }
  const kept: [string, RuleLevel][] = [];
  for (const [rule, value] of Object.entries(raw)) {
    const path = `rules.${excerpt(rule)}`;
    const level = fileRuleLevel.safeParse(value).data;
    if (rule === "__proto__" || !fileRule.safeParse(rule).success) {
      tell("badRule", path, { rule: excerpt(rule) });
    } else if (!level) tell("badRuleLevel", path, { rule, value: excerpt(value) });
    else kept.push([rule, level]);
  }
  return kept.length === 0 ? {} : { rules: Object.fromEntries(kept) };
}

function readEdge(raw: unknown, nodes: ReadonlySet<NodeId>, path: string, tell: Tell) {
  if (!isFields(raw) || typeof raw.source !== "string" || typeof raw.target !== "string") {
    tell("badEdge", path);
    return undefined;
  }
  const { source, target } = raw;
  const lost = [source, target].find((end) => !nodes.has(end));
  if (lost !== undefined) {
    tell("danglingEdge", path, {
      source: excerpt(source),
      target: excerpt(target),
      lost: excerpt(lost),
    });
    return undefined;
  }
  tellUnknownFields(raw, fields.edge, path, tell);
  const kind = fileEdge.shape.kind.safeParse(raw.kind);
  if (!kind.success) tell("badEdgeKind", `${path}.kind`, { kind: excerpt(raw.kind) });
  return {
    source,
    target,
    kind: kind.data ?? "calls",
    ...readLabel(raw.label, `${path}.label`, tell),
    props: readProps(raw.props, edgeProps, `${path}.props`, tell),
    ...readAccepted(raw.accepted, `${path}.accepted`, tell),
  } satisfies Omit<DiagramEdge, "id">;
}

function readNodes(list: readonly unknown[], tell: Tell) {
  const problems: Problem[] = [];
  const known = list.flatMap((raw, index) => {
    const path = `nodes[${index}]`;
    const what = !isFields(raw)
      ? "node"
      : (["id", "kind"] as const).find(
          (field) => !fileNode.shape[field].safeParse(raw[field]).success,
        );
    if (what) problems.push({ code: "badNode", path, values: { what } });
    return isFields(raw) && typeof raw.id === "string" && typeof raw.kind === "string"
      ? [{ raw, path, id: raw.id, kind: raw.kind }]
      : [];
  });
  if (problems.length > 0) return { ok: false, problems } as const;

  const nodes = new Map<NodeId, DiagramNode>();
  const paths = new Map<NodeId, string>();
  const unplaced: NodeId[] = [];
  // A new name must not be one that a later node has by right.
  const claim = claimer(known.map(({ id }) => id));
  for (const { raw, path, id: wanted, kind } of known) {
    const id = nodes.has(wanted) ? claim(wanted) : wanted;
    if (id !== wanted)
      tell("duplicateId", `${path}.id`, { id: excerpt(wanted), renamed: excerpt(id) });
    const { node, isPlaced } = readNode(raw, id, kind, path, tell);
    nodes.set(id, node);
    paths.set(id, path);
    if (!isPlaced) unplaced.push(id);
  }
  const freed = freeLostChildren(nodes, (code, id, parent) =>
    tell(code, `${paths.get(id)}.parent`, { id: excerpt(id), parent: excerpt(parent) }),
  );
  return { ok: true, nodes: freed, unplaced } as const;
}

function readEdges(list: readonly unknown[], nodes: ReadonlySet<NodeId>, tell: Tell) {
  const stated = list.map((raw) =>
    isFields(raw) && typeof raw.id === "string" && raw.id !== "" ? raw.id : undefined,
  );
  const claim = claimer(stated.filter((id) => id !== undefined));
  const edges = new Map<string, DiagramEdge>();
  for (const [index, raw] of list.entries()) {
    const path = `edges[${index}]`;
    const edge = readEdge(raw, nodes, path, tell);
    if (!edge) continue;
    const wanted = stated[index];
    const id =
      wanted === undefined
        ? claim(`${edge.source}->${edge.target}`)
        : edges.has(wanted)
          ? claim(wanted)
          : wanted;
    if (wanted !== undefined && id !== wanted) {
      tell("duplicateId", `${path}.id`, { id: excerpt(wanted), renamed: excerpt(id) });
    }
    edges.set(id, { id, ...edge });
  }
  return edges;
}

/**
 * Reads a diagram's file. Returns the diagram and what was put right on the way, or why there is
 * none. Never throws, whatever the text.
 */
export function parse(text: string): Parsed {
  if (text.length > limits.text) return tooBig("text");
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  let file: unknown;
  try {
    file = JSON.parse(source);
  } catch {
    const { line, column } = positionAt(source, jsonErrorAt(source) ?? source.length);
    return problem("notJson", "", { line, column });
  }
  if (!isFields(file)) return problem("notADiagram");
  const { version = 1, nodes: nodeList, edges: edgeList = [], title = "" } = file;
  if (typeof version === "number" && version > 1)
    return problem("newerVersion", "version", { version });
  if (version !== 1) return problem("notADiagram", "version");
  if (!Array.isArray(nodeList)) return problem("notADiagram", "nodes");
  if (!Array.isArray(edgeList)) return problem("notADiagram", "edges");
  if (nodeList.length > limits.nodes) return tooBig("nodes");
  if (edgeList.length > limits.edges) return tooBig("edges");

  const repairs: Repair[] = [];
  const tell: Tell = (code, path, values = {}) => {
    repairs.push({ code, path, values });
  };
  tellUnknownFields(file, fields.file, "", tell);
  if (typeof title !== "string") tell("badTitle", "title");
  const read = readNodes(nodeList, tell);
  if (!read.ok) return read;
  return {
    ok: true,
    diagram: {
      version: 1,
      title: typeof title === "string" ? title : "",
      ...readRules(file.rules, tell),
      nodes: read.nodes,
      edges: readEdges(edgeList, new Set(read.nodes.keys()), tell),
    },
    repairs,
    unplaced: read.unplaced,
  };
}
