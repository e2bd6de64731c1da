import { inRuleOrder } from "@/lib/model/acceptance";
import type { Diagram, DiagramEdge, DiagramNode, Props } from "@/lib/model/types";

/** One line, keys in the order given. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  // JSON.stringify loses the sign, and what is read back would differ from what was written.
  if (Object.is(value, -0)) return "-0";
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`,
  );
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

// Two people who stated the same settings in another order have the same file.
const entriesOf = <Value>(fields: Readonly<Record<string, Value>>): readonly [string, Value][] =>
  Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));

const sorted = (props: Props): Props => Object.fromEntries(entriesOf(props));

const propsField = (props: Props) =>
  Object.keys(props).length === 0 ? {} : { props: sorted(props) };

const nodeFields = ({ id, kind, label, parent, position, size, props }: DiagramNode) => ({
  id,
  kind,
  ...(label !== undefined && { label }),
  ...(parent !== undefined && { parent }),
  position: { x: position.x, y: position.y },
  ...(size && { size: { width: size.width, height: size.height } }),
  ...propsField(props),
});

const edgeFields = ({ id, source, target, kind, label, props, accepted }: DiagramEdge) => ({
  id,
  source,
  target,
  ...(kind !== "calls" && { kind }),
  ...(label !== undefined && { label }),
  ...propsField(props),
  ...(accepted && {
    accepted: inRuleOrder(accepted).map(({ rule, reason }) => ({ rule, reason })),
  }),
});

/** The line or lines of what the diagram does with rules, one line per rule. */
function rulesLines(rules: Diagram["rules"] = {}): readonly string[] {
  const lines = entriesOf(rules).map(
    ([rule, level]) => `    ${JSON.stringify(rule)}: ${JSON.stringify(level)}`,
  );
  return lines.length === 0 ? [] : [`  "rules": {\n${lines.join(",\n")}\n  },`];
}

const list = (items: readonly string[]): string =>
  items.length === 0 ? "[]" : `[\n${items.map((item) => `    ${item}`).join(",\n")}\n  ]`;

/**
 * The text of a diagram's file. Each node and each connection is one line in drawing order, so
 * that a change of one of them is a change of one line.
 */
export function serialise(diagram: Diagram): string {
  const nodes = [...diagram.nodes.values()].map((node) => inline(nodeFields(node)));
  const edges = [...diagram.edges.values()].map((edge) => inline(edgeFields(edge)));
  return [
    "{",
    `  "version": ${diagram.version},`,
    `  "title": ${JSON.stringify(diagram.title)},`,
    ...rulesLines(diagram.rules),
    `  "nodes": ${list(nodes)},`,
    `  "edges": ${list(edges)}`,
    "}",
    "",
  ].join("\n");
}
