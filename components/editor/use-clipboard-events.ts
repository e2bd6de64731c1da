"use client";

import { useEffect } from "react";
import { hasSelectedNodes, removeSelected } from "./actions/selected";
import { copySelected, pasteText } from "./clipboard";
import { useActionContext } from "./use-actions";

const isElsewhere = ({ target }: Event): boolean =>
  (target instanceof Element &&
    target.closest("input, textarea, select, [contenteditable], [role=dialog]") !== null) ||
  (document.getSelection()?.toString() ?? "") !== "";

/** Copies, cuts and pastes parts of the diagram through the browser's own clipboard events. */
export function useClipboardEvents(): void {
  const { session, t } = useActionContext();
  useEffect(() => {
    const take = (event: ClipboardEvent) => {
      if (isElsewhere(event) || !hasSelectedNodes(session)) return;
      event.preventDefault();
      const { text, count } = copySelected(session);
      event.clipboardData?.setData("text/plain", text);
      if (event.type === "cut") removeSelected(session);
      session.view.setState({ announcement: t("editor.say.copied", { count }) });
    };
    const put = (event: ClipboardEvent) => {
      if (isElsewhere(event)) return;
      void pasteText(session, event.clipboardData?.getData("text/plain"));
    };
    const listeners = new AbortController();
    const { signal } = listeners;
    document.addEventListener("copy", take, { signal });
    document.addEventListener("cut", take, { signal });
    document.addEventListener("paste", put, { signal });
    return () => listeners.abort();
  }, [session, t]);
}
