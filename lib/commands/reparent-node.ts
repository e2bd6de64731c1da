import type { Diagram, NodeId } from "@/lib/model/types";
import { placeNode, refusalOfParent } from "./containers";
import { Draft } from "./draft";
import { centreOf } from "./geometry";
import { type Outcome, refuse } from "./types";

/**
 * Puts a node into a container, or on the canvas for `undefined`, at the free place nearest to
 * where it stands.
 */
export function reparentNode(
  diagram: Diagram,
  args: { readonly node: NodeId; readonly parent: NodeId | undefined },
): Outcome {
  const draft = new Draft(diagram);
  const node = diagram.nodes.get(args.node);
  if (!node) return refuse("notFound");
  const refusal = refusalOfParent(draft, args.parent, args.node);
  if (refusal) return refuse(refusal);
  if (node.parent === args.parent) return refuse("nothingToDo");
  placeNode(draft, node, args.parent, centreOf(draft.absoluteRect(node)));
  return { ok: true, diagram: draft.done() };
}
