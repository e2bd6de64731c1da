import { acceptedField, tidyReason } from "@/lib/model/acceptance";
import type { Diagram, EdgeId } from "@/lib/model/types";
import { Draft } from "./draft";
import { type Outcome, refuse } from "./types";

interface AcceptArgs {
  readonly edge: EdgeId;
  /** The rule whose finding on this connection is accepted. */
  readonly rule: string;
  /** Kept as one line; what is longer than a reason may be is cut. */
  readonly reason: string;
}

/**
 * Says that somebody lives with what a rule finds on a connection, and why. Of a rule that is
 * accepted already the reason is replaced. The same diagram if nothing changes.
 */
export function acceptFinding(diagram: Diagram, args: AcceptArgs): Outcome {
  const edge = diagram.edges.get(args.edge);
  if (!edge) return refuse("notFound");
  const { rule } = args;
  const reason = tidyReason(args.reason);
  if (reason === "") return refuse("reasonMissing");
  const { accepted = [] } = edge;
  const draft = new Draft(diagram);
  if (!accepted.some((known) => known.rule === rule && known.reason === reason)) {
    const others = accepted.filter((known) => known.rule !== rule);
    draft.putEdge({ ...edge, ...acceptedField([...others, { rule, reason }]) });
  }
  return { ok: true, diagram: draft.done() };
}
