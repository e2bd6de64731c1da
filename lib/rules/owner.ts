import type { NodeFacts } from "./facts";
import { stated } from "./stated";

/** The account that owns a node: stated on it or around it, or the one it is drawn in. */
export function ownerOf(node: NodeFacts): string | undefined {
  for (const place of [node, ...node.containers]) {
    const account = stated(place.node, "account");
    if (typeof account === "string" && account !== "") return account;
    if (place.kind === "account") return place.id;
  }
  return undefined;
}
