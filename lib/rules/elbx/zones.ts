import type { Json } from "@/lib/model/types";
import { spannedSubnets } from "../exposure";
import type { NodeFacts } from "../facts";

/** The Availability Zone a subnet states or is drawn in, by the zone's name where it has one. */
export const zoneOf = (subnet: NodeFacts): string | undefined => {
  const zone = subnet.get<string | null>("az");
  const drawn = subnet.container("availability-zone");
  return zone || drawn?.get<string | null>("name") || drawn?.id;
};

/**
 * The Availability Zones of the subnets a node states, its own subnet among them; undefined where
 * it states none, or where one of them is not drawn or does not say.
 */
export function zonesOf(node: NodeFacts): ReadonlySet<string> | undefined {
  const spanned = spannedSubnets(node);
  const isPartlyDrawn = spanned.length < (node.get<readonly Json[] | null>("subnets")?.length ?? 0);
  if (spanned.length === 0 || isPartlyDrawn) return undefined;
  const zones = [...spanned, ...(node.subnet ? [node.subnet] : [])].map(zoneOf);
  return zones.includes(undefined) ? undefined : new Set(zones as string[]);
}
