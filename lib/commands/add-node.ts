import { presetOf, resourceOf } from "@/lib/catalog";
import type { Diagram, NodeId, Point } from "@/lib/model/types";
import { containerUnder, middleOf, placeNode, refusalOfParent } from "./containers";
import { Draft } from "./draft";
import { centreOf } from "./geometry";
import { type MakeId, type Outcome, refuse } from "./types";

interface AddNodeArgs {
  /** Id of a palette entry, or a kind. */
  readonly preset: string;
  /** Upper left corner on the canvas; absent means the middle of the container or of the diagram. */
  readonly position?: Point;
  /** The container that takes it, `undefined` for the canvas; left out, the innermost one there. */
  readonly parent?: NodeId | undefined;
  readonly makeId: MakeId;
}

/**
 * Adds a resource of the palette where it was dropped, or at the nearest free place beside it. A
 * container without room grows. Returns the new node's id.
 */
export function addNode(diagram: Diagram, args: AddNodeArgs): Outcome<{ readonly node: NodeId }> {
  const draft = new Draft(diagram);
  const entry = presetOf(args.preset);
  const resource = entry?.resource ?? resourceOf(args.preset);
  const kind = entry ? resource.kind : args.preset;
  const refusal = refusalOfParent(draft, args.parent);
  if (refusal) return refuse(refusal);
  const centre = args.position && centreOf({ ...args.position, ...resource.size });
  const near = centre ?? middleOf(draft, args.parent);
  const parent =
    "parent" in args ? args.parent : containerUnder(draft, near, { width: 0, height: 0 });
  const id = args.makeId(kind);
  const props = entry?.preset.props ?? {};
  placeNode(draft, { id, kind, position: near, props }, parent, near);
  return { ok: true, diagram: draft.done(), node: id };
}
