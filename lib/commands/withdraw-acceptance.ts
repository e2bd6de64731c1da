import { acceptedField } from "@/lib/model/acceptance";
import type { Diagram, EdgeId } from "@/lib/model/types";
import { Draft } from "./draft";
import { type Outcome, refuse } from "./types";

/** Lets a rule's finding on a connection count again. The same diagram if it was not accepted. */
export function withdrawAcceptance(
  diagram: Diagram,
  { edge: id, rule }: { readonly edge: EdgeId; readonly rule: string },
): Outcome {
  const edge = diagram.edges.get(id);
  if (!edge) return refuse("notFound");
  const { accepted = [], ...rest } = edge;
  const others = accepted.filter((known) => known.rule !== rule);
  const draft = new Draft(diagram);
  if (others.length < accepted.length) draft.putEdge({ ...rest, ...acceptedField(others) });
  return { ok: true, diagram: draft.done() };
}
