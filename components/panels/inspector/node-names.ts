import { resourceOf } from "@/lib/catalog";
import type { NodeNames } from "@/lib/catalog/settings";
import type { Locale } from "@/lib/i18n/locales";
import { nodeName } from "@/lib/i18n/names";
import type { Diagram, DiagramNode, NodeId } from "@/lib/model/types";

/** A node that can be picked, by a name that no other has. */
export interface NodeOption {
  readonly id: NodeId;
  readonly name: string;
}

const repeated = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.filter((name, i) => names.indexOf(name) !== i));

/** The nodes that may be named, in drawing order; those of one name are told apart by their container. */
export function nodeOptions(
  diagram: Diagram,
  kinds: NodeNames["kinds"],
  locale: Locale,
): readonly NodeOption[] {
  const fitting = [...diagram.nodes.values()].filter(({ kind }) =>
    kinds === "any" ? !resourceOf(kind).traits.isAnnotation : kinds.includes(kind),
  );
  const placeOf = ({ parent }: DiagramNode): string => {
    const container = parent === undefined ? undefined : diagram.nodes.get(parent);
    return container ? ` · ${nodeName(container, locale)}` : "";
  };
  const alike = repeated(fitting.map((node) => nodeName(node, locale)));
  const placed = fitting.map((node) => {
    const name = nodeName(node, locale);
    return { id: node.id, name: alike.has(name) ? name + placeOf(node) : name };
  });
  const still = repeated(placed.map(({ name }) => name));
  return placed.map(({ id, name }) => ({ id, name: still.has(name) ? `${name} (${id})` : name }));
}
