import { resourceOf } from "@/lib/catalog";
import type { NodeNames } from "@/lib/catalog/settings";
import type { Locale } from "@/lib/i18n/locales";
import { nodeName } from "@/lib/i18n/names";
import { children } from "@/lib/model/queries";
import type { Diagram, DiagramNode, NodeId } from "@/lib/model/types";

/** A node that can be picked, by a name that no other has. */
export interface NodeOption {
  readonly id: NodeId;
  readonly name: string;
}

const repeated = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.filter((name, i) => names.indexOf(name) !== i));

/**
 * The nodes that may be named, in drawing order. Those of one name are told apart by their
 * container, then by what they hold first, then by a number.
 */
export function nodeOptions(
  diagram: Diagram,
  kinds: NodeNames["kinds"],
  locale: Locale,
): readonly NodeOption[] {
  const fitting = [...diagram.nodes.values()].filter(({ kind }) =>
    kinds === "any" ? !resourceOf(kind).traits.isAnnotation : kinds.includes(kind),
  );
  const nameOf = (node: DiagramNode | undefined) => node && nodeName(node, locale);
  const distinctions: readonly ((node: DiagramNode) => string | undefined)[] = [
    ({ parent }) => (parent === undefined ? undefined : nameOf(diagram.nodes.get(parent))),
    ({ id }) => nameOf(children(diagram, id)[0]),
  ];
  let names = fitting.map((node) => nodeName(node, locale));
  for (const distinguish of distinctions) {
    const alike = repeated(names);
    names = names.map((name, i) => {
      const node = fitting[i];
      const more = node && alike.has(name) ? distinguish(node) : undefined;
      return more === undefined ? name : `${name} · ${more}`;
    });
  }
  const still = repeated(names);
  const used = new Map<string, number>();
  return fitting.map(({ id }, i) => {
    const name = names[i] ?? id;
    const number = (used.get(name) ?? 0) + 1;
    used.set(name, number);
    return { id, name: still.has(name) ? `${name} (${number})` : name };
  });
}
