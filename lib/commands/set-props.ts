import type { Diagram, NodeId } from "@/lib/model/types";
import { Draft } from "./draft";
import { type Statements, stateProps } from "./statements";
import { type Outcome, refuse } from "./types";

/** States settings of a node; `undefined` takes one back. The same diagram if nothing changes. */
export function setProps(
  diagram: Diagram,
  args: { readonly node: NodeId; readonly props: Statements },
): Outcome {
  const node = diagram.nodes.get(args.node);
  if (!node) return refuse("notFound");
  const draft = new Draft(diagram);
  const props = stateProps(node.props, args.props);
  if (props !== node.props) draft.putNode({ ...node, props });
  return { ok: true, diagram: draft.done() };
}
