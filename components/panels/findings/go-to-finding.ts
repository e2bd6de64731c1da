import type { Session } from "@/components/session/session";
import type { Finding } from "@/lib/rules/types";

/** Selects what a finding is about and brings it into view. */
export function goToFinding(session: Session, { subject }: Finding): void {
  if ("edge" in subject) {
    session.select([], [subject.edge]);
    session.canvas?.reveal({ edges: [subject.edge] });
  } else {
    session.select([subject.node]);
    session.canvas?.reveal({ nodes: [subject.node] });
  }
}
