import { sizeOf } from "@/lib/catalog";
import type { Diagram, NodeId, Point } from "@/lib/model/types";
import { containerUnder, refusalOfParent } from "./containers";
import { Draft, withParent } from "./draft";
import { centreOf, samePoint, subtract } from "./geometry";
import { growDraft } from "./grow";
import { type Outcome, refuse } from "./types";

interface Move {
  readonly id: NodeId;
  /** Upper left corner on the canvas. */
  readonly position: Point;
  /**
   * The container that takes it, `undefined` for the canvas. Left out, it is the innermost one
   * under the node's middle that is larger than the node.
   */
  readonly parent?: NodeId | undefined;
}

/**
 * Moves nodes to places on the canvas and into the containers there. What a node holds comes along;
 * a move of something inside another moved node is left out. Containers grow to hold what they got.
 */
export function moveNodes(
  diagram: Diagram,
  { moves }: { readonly moves: readonly Move[] },
): Outcome {
  const draft = new Draft(diagram);
  const moving = new Set(moves.map(({ id }) => id));
  const targets: (Move & { readonly parent: NodeId | undefined })[] = [];
  for (const move of moves) {
    const node = diagram.nodes.get(move.id);
    if (!node) return refuse("notFound");
    const refusal = refusalOfParent(draft, move.parent, move.id);
    if (refusal) return refuse(refusal);
    if (draft.ancestors(move.id).some((id) => moving.has(id))) continue;
    const size = sizeOf(node);
    const centre = centreOf({ ...move.position, ...size });
    const parent = "parent" in move ? move.parent : containerUnder(draft, centre, size, moving);
    targets.push({ ...move, parent });
  }
  const receivers = new Set<NodeId>();
  for (const { id, position, parent } of targets) {
    const node = draft.nodes.get(id);
    if (!node) continue;
    const relative = subtract(position, draft.absolute(parent));
    if (node.parent === parent && samePoint(node.position, relative)) continue;
    draft.putNode(withParent(node, parent, relative));
    if (parent !== undefined) receivers.add(parent);
  }
  if (!draft.isChanged) return refuse("nothingToDo");
  const byDepth = [...receivers].sort(
    (a, b) => draft.ancestors(b).length - draft.ancestors(a).length,
  );
  for (const container of byDepth) growDraft(draft, container);
  return { ok: true, diagram: draft.done() };
}
