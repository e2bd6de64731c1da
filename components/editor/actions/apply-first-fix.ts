import Wrench from "lucide-react/icons/wrench";
import { makeId } from "@/components/session/make-id";
import type { Session } from "@/components/session/session";
import { applyFix } from "@/lib/commands/apply-fix";
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
    const { explain } = await import("@/lib/i18n/explain");
    const first = verdict && explain(verdict, locale).fixes[0];
    if (!first) return;
    const outcome = session.apply(applyFix(session.diagram(), { fix: first.fix, makeId }));
    if (outcome.ok) {
      const announcement = t("editor.inspector.applied", { title: first.title });
      session.view.setState({ announcement, previewedFix: undefined });
      const edges = [...session.view.getState().selectedEdges];
      session.canvas?.reveal({ nodes: [...outcome.created.values()], edges });
    }
  },
};
