import { resourceOf } from "@/lib/catalog";
import { fits } from "@/lib/catalog/settings";
import type { DiagramNode, Json } from "@/lib/model/types";
import type { Fact, Source } from "./facts";

/** A value of a setting, and where it comes from. */
export const fact = <T extends Json>(value: T, source: Source): Fact<T> => ({ value, source });

/** What a node states about a setting; a value its kind does not allow counts as not stated. */
export function stated(node: DiagramNode, prop: string): Json | undefined {
  if (!Object.hasOwn(node.props, prop)) return undefined;
  const value = node.props[prop];
  if (value === undefined) return undefined;
  const settings = resourceOf(node.kind).props;
  return Object.hasOwn(settings, prop) && fits(settings[prop], value) ? value : undefined;
}
