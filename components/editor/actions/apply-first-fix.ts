import Wrench from "lucide-react/icons/wrench";
import type { Session } from "@/components/session/session";
import type { Verdict } from "@/lib/rules/types";
import type { Action } from "./types";

function selectedVerdict(session: Session): Verdict | undefined {
  const [edge, ...others] = session.view.getState().selectedEdges;
  if (edge === undefined || others.length > 0) return undefined;
  return session.judgement().verdicts.get(edge);
}

export const applyFirstFix: Action = {
  id: "apply-first-fix",
  label: "applyFix",
  group: "problems",
  icon: Wrench,
  shortcuts: ["f"],
  isEnabled: (session) => (selectedVerdict(session)?.fixes.length ?? 0) > 0,
  async run({ session, t, locale }) {
    const verdict = selectedVerdict(session);
    // The texts come with the preferred fix first.
    const [{ explain }, { carryOut }] = await Promise.all([
      import("@/lib/i18n/explain"),
      import("@/components/session/plan"),
    ]);
    const first = verdict && explain(verdict, locale).fixes[0];
    if (!first) return;
    carryOut(session, first.fix.edits, t("editor.inspector.applied", { title: first.title }));
  },
};
