import { goToFinding } from "@/components/panels/findings/go-to-finding";
import type { Session } from "@/components/session/session";
import type { Finding } from "@/lib/rules/types";
import type { ActionContext } from "./types";

const subjectOf = ({ subject }: Finding): string =>
  "edge" in subject ? subject.edge : subject.node;

/** Errors and warnings that nobody has accepted, one per part that has any. */
function problems(session: Session): readonly Finding[] {
  const seen = new Set<string>();
  return session.judgement().findings.filter((finding) => {
    const isOpen = finding.severity !== "info" && finding.accepted === undefined;
    if (!isOpen || seen.has(subjectOf(finding))) return false;
    seen.add(subjectOf(finding));
    return true;
  });
}

/** Goes to the problem after or before the selected one, round and round. */
export function walkProblems(
  { session, t }: Pick<ActionContext, "session" | "t">,
  step: 1 | -1,
): void {
  const found = problems(session);
  const { selectedNodes, selectedEdges } = session.view.getState();
  const at = found.findIndex(
    (finding) => selectedEdges.has(subjectOf(finding)) || selectedNodes.has(subjectOf(finding)),
  );
  const from = at < 0 && step < 0 ? 0 : at;
  const next = found[(from + step + found.length) % found.length];
  if (next) goToFinding(session, next);
  else session.view.setState({ announcement: t("editor.say.noProblems") });
}
