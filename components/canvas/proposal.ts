import { makeId } from "@/components/session/make-id";
import type { Session } from "@/components/session/session";
import { connectNodes } from "@/lib/commands/connect-nodes";
import { reconnectEdge } from "@/lib/commands/reconnect-edge";
import type { Outcome, RefusalCode } from "@/lib/commands/types";
import type { Diagram, EdgeId, NodeId } from "@/lib/model/types";
import type { Verdict } from "@/lib/rules/types";
import type { Connecting } from "./interaction";

export type Proposal =
  | {
      readonly ok: true;
      readonly diagram: Diagram;
      readonly edge: EdgeId;
      /** Absent for a connection that is no call. */
      readonly verdict: Verdict | undefined;
    }
  | { readonly ok: false; readonly code: RefusalCode };

function change(
  diagram: Diagram,
  connecting: Connecting,
  node: NodeId,
): Outcome<{ readonly edge: EdgeId }> {
  if ("from" in connecting) {
    return connectNodes(diagram, { source: connecting.from, target: node, makeId });
  }
  const { edge, end } = connecting;
  const outcome = reconnectEdge(diagram, { edge, [end]: node });
  return outcome.ok ? { ...outcome, edge } : outcome;
}

function propose(session: Session, connecting: Connecting, node: NodeId): Proposal {
  const diagram = session.diagram();
  const outcome = change(diagram, connecting, node);
  if (!outcome.ok) return outcome;
  const verdict = session.judge(outcome.diagram).verdicts.get(outcome.edge);
  return { ok: true, diagram: outcome.diagram, edge: outcome.edge, verdict };
}

const known = new WeakMap<Diagram, Map<string, Proposal>>();

/**
 * What would come of a connection that ended at a node, without making it. Asked on every pointer
 * move, so the answer is kept per diagram, basis and ends.
 */
export function judgeProposal(session: Session, connecting: Connecting, node: NodeId): Proposal {
  const diagram = session.diagram();
  const { basis } = session.view.getState();
  const { validate } = session.rules.getState();
  const key = JSON.stringify([basis, validate !== undefined, connecting, node]);
  const proposals = known.get(diagram) ?? new Map<string, Proposal>();
  known.set(diagram, proposals);
  const found = proposals.get(key) ?? propose(session, connecting, node);
  proposals.set(key, found);
  return found;
}
