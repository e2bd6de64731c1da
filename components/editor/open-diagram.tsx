"use client";

import { useEffect, useMemo, useRef } from "react";
import { useTranslations } from "use-intl/react";
import { useStore } from "zustand";
import { SessionContext } from "@/components/session/hooks";
import { Session } from "@/components/session/session";
import { createView } from "@/components/session/view";
import { readSetting } from "@/components/ui/settings";
import { basisFrom, basisKey } from "./basis";
import { Dialogs } from "./dialogs";
import { useEditor } from "./editor-context";
import { loadRules, loadRulesFor, rules } from "./rules";
import { Shell } from "./shell";

/** How long the rules leave the network to what a person sees first, in milliseconds. */
const quietTime = 1000;

/** The session of the diagram that is open, and a fresh one for the next. */
export function OpenDiagram() {
  const t = useTranslations("editor");
  const { workspace, toasts, ui } = useEditor();
  const { document: diagramDocument, openId } = useStore(workspace.store);
  const say = useRef(t);
  useEffect(() => {
    say.current = t;
  }, [t]);
  // Another language must not begin another session.
  const session = useMemo(() => {
    if (!diagramDocument) return undefined;
    const view = createView(ui.getState().askedBasis ?? basisFrom(readSetting(basisKey)));
    return new Session(diagramDocument, view, rules, (code) =>
      toasts.show({ text: say.current(`refusal.${code}`) }),
    );
  }, [diagramDocument, toasts, ui]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the panel belongs to the diagram that was open
  useEffect(() => ui.setState({ side: undefined, askedBasis: undefined }), [session, ui]);
  useEffect(() => {
    // The rules follow once the editor answers, or at once when the first resource is there.
    const timer = setTimeout(() => void loadRules(), quietTime);
    const stop = session?.document.subscribe(() => void loadRulesFor(session.diagram()));
    return () => {
      clearTimeout(timer);
      stop?.();
    };
  }, [session]);
  if (!session) return <p className="p-6 text-ink-muted">{t("shell.opening")}</p>;
  return (
    <SessionContext value={session}>
      <Shell key={openId} />
      <Dialogs />
    </SessionContext>
  );
}
