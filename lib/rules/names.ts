import { type Call, isApi, isLinkTarget } from "./call";
import type { NodeFacts } from "./facts";
import type { TextData } from "./types";

/** The nodes a text about a call may name. A name that is left out is put in general words. */
export function namesOf(call: Call): TextData {
  const { source, target, origin, end, link, endpoint } = call;
  const api = [origin, end, source, target].find(isApi);
  const balancer = [end, target, source].find(isLinkTarget);
  const vpc = end?.vpc ?? target.vpc ?? origin?.vpc ?? source.vpc;
  const originVpc = origin?.vpc;
  const named = { source, target, origin, end, link, endpoint, api, balancer, vpc, originVpc };
  return Object.fromEntries(
    Object.entries(named)
      .filter((entry): entry is [string, NodeFacts] => entry[1] !== undefined)
      .map(([role, node]) => [role, { node: node.id }]),
  );
}
