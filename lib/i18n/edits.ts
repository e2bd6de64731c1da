import type { FixEdit } from "@/lib/model/edits";
import type { Diagram, DiagramNode, Json, NodeId, Props } from "@/lib/model/types";
import type { TextData } from "@/lib/rules/types";
import { fill, nameOf } from "./fill";
import type { Locale, Localized } from "./locales";
import { kindName, propName, shortValueName, valueName } from "./names";

/** What an edit changes; a setting that was stated before and one of several entries read apart. */
export const editTexts: Readonly<Record<FixEdit["op"] | "changeProp" | "addEntry", Localized>> = {
  addNode: { en: "Adds {kind} to {parent}", zh: "在 {parent} 中添加 {kind}" },
  removeNode: { en: "Removes {node}", zh: "移除 {node}" },
  setProps: { en: "Sets {prop} of {node} to {value}", zh: "将 {node} 的“{prop}”设为“{value}”" },
  changeProp: {
    en: "Changes {prop} of {node} from {from} to {value}",
    zh: "将 {node} 的“{prop}”由“{from}”改为“{value}”",
  },
  addEntry: {
    en: "Adds {value} to the {prop} of {node}",
    zh: "在 {node} 的“{prop}”中添加“{value}”",
  },
  moveNode: { en: "Moves {node} to {parent}", zh: "将 {node} 移到 {parent}" },
  setEdgeProps: {
    en: "Sets {prop} of the connection from {source} to {target} to {value}",
    zh: "将 {source} 到 {target} 连线的“{prop}”设为“{value}”",
  },
  addEdge: { en: "Connects {source} to {target}", zh: "从 {source} 连线到 {target}" },
  retargetEdge: {
    en: "Leads the connection from {source} to {target}",
    zh: "将连线改为从 {source} 到 {target}",
  },
  removeEdge: {
    en: "Removes the connection from {source} to {target}",
    zh: "删除从 {source} 到 {target} 的连线",
  },
};

/** What tells a resource that is not drawn yet from another of its kind. */
const tellingProps: ReadonlySet<string> = new Set(["version", "scheme", "apiType", "access"]);

/** What matters of the settings of a resource that is not drawn: "V2", "Internal". */
export const tellingValues = (props: Props, locale: Locale): readonly string[] =>
  Object.entries(props)
    .filter(([prop]) => tellingProps.has(prop))
    .map(([prop, value]) => valueName(prop, value, locale));

/** "VPC Link V2", "ALB (Internal)": a version is part of the name. */
function newName(kind: string, props: Props, locale: Locale): string {
  const [words, versions] = [false, true].map((isVersion) =>
    tellingValues(props, locale).filter((value) => /^V\d$/u.test(value) === isVersion),
  );
  const name = [kindName(kind, locale), ...(versions ?? [])].join(" ");
  if (!words?.length) return name;
  return locale === "zh" ? `${name}（${words.join("、")}）` : `${name} (${words.join(", ")})`;
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** An entry of a list, such as an inbound rule: its values, nodes by their names. */
function entryName(entry: Json, named: (id: NodeId) => string, locale: Locale): string {
  const word = (prop: string, value: Json): string =>
    typeof value === "number"
      ? `${propName(prop, locale)} ${value}`
      : typeof value === "string"
        ? named(value)
        : valueName(prop, value, locale);
  if (typeof entry !== "object" || entry === null || isList(entry)) return word("", entry);
  return Object.entries(entry)
    .map(([prop, value]) => word(prop, value))
    .join(locale === "zh" ? "，" : ", ");
}

/** The entries of a list that were not in it before. */
function newEntries(before: Json | undefined, after: readonly Json[]): readonly Json[] {
  const known = new Set((isList(before) ? before : []).map((entry) => JSON.stringify(entry)));
  return after.filter((entry) => !known.has(JSON.stringify(entry)));
}

/**
 * What a plan changes, a sentence for each change, in the diagram's own names. Nodes still to be
 * made go by the name of their kind.
 * @param diagram As it is before the change.
 */
export function explainEdits(
  edits: readonly FixEdit[],
  diagram: Diagram,
  locale: Locale,
): readonly string[] {
  const named = (id: NodeId): string => {
    const made = edits.find((other) => other.op === "addNode" && other.ref === id);
    return made?.op === "addNode" ? kindName(made.kind, locale) : nameOf(diagram, id, locale);
  };
  const say = (text: keyof typeof editTexts, data: TextData): string =>
    fill(editTexts[text][locale], data, diagram, locale);
  const inParent = (parent: NodeId | undefined): TextData =>
    parent === undefined ? {} : { parent: named(parent) };
  const ends = (source: NodeId | undefined, target: NodeId | undefined): TextData => ({
    ...(source === undefined ? {} : { source: named(source) }),
    ...(target === undefined ? {} : { target: named(target) }),
  });

  const explainProps = (id: NodeId, props: Props): readonly string[] =>
    Object.entries(props).flatMap(([prop, value]) => {
      const before = diagram.nodes.get(id)?.props[prop];
      const about = { node: named(id), prop: propName(prop, locale) };
      if (isList(value)) {
        return newEntries(before, value).map((entry) =>
          say("addEntry", { ...about, value: entryName(entry, named, locale) }),
        );
      }
      const to = { ...about, value: valueName(prop, value, locale) };
      if (before === undefined) return say("setProps", to);
      return say("changeProp", { ...to, from: valueName(prop, before, locale) });
    });

  const explainEdit = (edit: FixEdit): readonly string[] => {
    switch (edit.op) {
      case "addNode":
        return [
          say(edit.op, { kind: newName(edit.kind, edit.props, locale), ...inParent(edit.parent) }),
        ];
      case "moveNode":
        return [say(edit.op, { node: named(edit.node), ...inParent(edit.parent) })];
      case "removeNode":
        return [say(edit.op, { node: named(edit.node) })];
      case "setProps":
        return explainProps(edit.node, edit.props);
      case "setEdgeProps": {
        const edge = diagram.edges.get(edit.edge);
        return Object.entries(edit.props).map(([prop, value]) =>
          say(edit.op, {
            ...ends(edge?.source, edge?.target),
            prop: propName(prop, locale),
            value: valueName(prop, value, locale),
          }),
        );
      }
      case "addEdge":
        return [say(edit.op, ends(edit.source, edit.target))];
      case "retargetEdge": {
        const edge = diagram.edges.get(edit.edge);
        return [say(edit.op, ends(edit.source ?? edge?.source, edit.target ?? edge?.target))];
      }
      case "removeEdge": {
        const edge = diagram.edges.get(edit.edge);
        return [say(edit.op, ends(edge?.source, edge?.target))];
      }
    }
  };
  return edits.flatMap(explainEdit);
}

/**
 * How a node's settings differ, shortly, for a badge beside it: "V1 → V2", "internal",
 * "no private DNS", "+ Inbound rules".
 */
export function settingChanges(
  before: Pick<DiagramNode, "props">,
  after: Pick<DiagramNode, "props">,
  locale: Locale,
): readonly string[] {
  const props = new Set([...Object.keys(before.props), ...Object.keys(after.props)]);
  return [...props].flatMap((prop) => {
    const [was, is] = [before.props[prop], after.props[prop]];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    const name = propName(prop, locale);
    if (isList(is)) return newEntries(was, is).length > 0 ? `+ ${name}` : `− ${name}`;
    if (is === undefined) return `− ${name}`;
    const value = shortValueName(prop, is, locale);
    if (was === undefined) return value;
    return `${shortValueName(prop, was, locale)} → ${value}`;
  });
}
