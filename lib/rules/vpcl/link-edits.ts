import type { FixEdit } from "@/lib/model/edits";
import { type Call, isApi } from "../call";
import type { LinkVersion, NodeFacts } from "../facts";
import {
  callFrom,
  insertInto,
  newBalancer,
  newLink,
  type Plan,
  safe,
  suggest,
  targetTypeFor,
} from "../plan";
import { allAccept } from "./versions";

export const setVersion = (link: NodeFacts, version: LinkVersion): FixEdit => ({
  op: "setProps",
  node: link.id,
  props: { version },
});

/** An NLB between the link and what it wrongly ends at, with that as its target. */
export function insertNlb(call: Call): readonly FixEdit[] {
  const from = callFrom(call, call.link, call.end);
  return from
    ? insertInto(from, [newBalancer("nlb", from.target, targetTypeFor(from.target))])
    : [];
}

/** Switches a link's version, or where another API depends on it gives this API a link of its own. */
export function switchVersion(call: Call, version: LinkVersion): readonly Plan[] {
  const { link, end, origin } = call;
  if (!link) return [];
  const data = { version: version.toUpperCase() };
  if (allAccept(link, version, call.basis)) {
    return [safe(`useLink${version.toUpperCase()}`, [setVersion(link, version)], data)];
  }
  const into = callFrom(call, origin, link);
  return into && end && isApi(origin)
    ? [suggest("addOwnLink", insertInto(into, [newLink(call, origin, end)], end.id), data)]
    : [];
}
