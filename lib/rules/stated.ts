import type { z } from "zod";
import { resourceOf } from "@/lib/catalog";
import type { DiagramNode, Json } from "@/lib/model/types";

type Check = (value: Json) => boolean;

const checks = new Map<string, ReadonlyMap<string, Check>>();

function checksOf(kind: string): ReadonlyMap<string, Check> {
  const known = checks.get(kind);
  if (known) return known;
  const made = new Map(
    Object.entries(resourceOf(kind).props.shape).map(([prop, schema]) => {
      const remembered = new Map<Json, boolean>();
      const check: Check = (value) => {
        let fits = remembered.get(value);
        if (fits === undefined) {
          fits = (schema as z.ZodType).safeParse(value).success;
          // Objects are not remembered: they would be kept alive with the diagram they came from.
          if (typeof value !== "object" && remembered.size < 64) remembered.set(value, fits);
        }
        return fits;
      };
      return [prop, check] as const;
    }),
  );
  checks.set(kind, made);
  return made;
}

/** What a node states about a setting; a value its kind does not allow counts as not stated. */
export function stated(node: DiagramNode, prop: string): Json | undefined {
  if (!Object.hasOwn(node.props, prop)) return undefined;
  const value = node.props[prop];
  if (value === undefined) return undefined;
  return checksOf(node.kind).get(prop)?.(value) ? value : undefined;
}
