import type { Diagram, EdgeId, NodeId, Point } from "@/lib/model/types";
import { containerUnder } from "./containers";
import { copyOffset, insertCopies } from "./copies";
import { Draft, rectOf } from "./draft";
import { add, around, boundsOf, centreOf, subtract } from "./geometry";
import { type MakeId, type Outcome, refuse } from "./types";

interface PasteArgs {
  /** What `copyPart` made; any diagram will do. */
  readonly part: Diagram;
  /** Where the middle of the copies goes, on the canvas; absent means beside the original. */
  readonly at?: Point | undefined;
  readonly makeId: MakeId;
}

/**
 * Puts a copied part into the diagram under new ids: into the innermost container at that place, at the
 * nearest place where it overlaps nothing. Returns the ids of the outermost nodes and of the edges.
 */
export function paste(
  diagram: Diagram,
  { part, at, makeId }: PasteArgs,
): Outcome<{ readonly nodes: readonly NodeId[]; readonly edges: readonly EdgeId[] }> {
  const roots = [...part.nodes.values()].filter(
    ({ parent }) => parent === undefined || !part.nodes.has(parent),
  );
  if (roots.length === 0) return refuse("nothingToDo");
  const draft = new Draft(diagram);
  const bounds = boundsOf(roots.map(rectOf));
  const corner = at ? around(at, bounds) : add(bounds, copyOffset);
  const parent = containerUnder(draft, centreOf({ ...bounds, ...corner }), bounds);
  const group = { roots, parent, corner: subtract(corner, draft.absolute(parent)) };
  const copies = insertCopies(draft, part, [group], makeId);
  return { ok: true, diagram: draft.done(), ...copies };
}
