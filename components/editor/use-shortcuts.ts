"use client";

import { useEffect } from "react";
import { actions } from "./actions";
import { matchesShortcut } from "./actions/shortcuts";
import { isMac } from "./platform";
import { useActionContext } from "./use-actions";

/** Where keys belong to what has the focus. */
const takesKeys =
  "input, textarea, select, [contenteditable], [role=dialog], [role=menu], [role=alertdialog]";

/** Runs the action whose keys are pressed, unless someone is typing or a dialog is open. */
export function useShortcuts(): void {
  const context = useActionContext();
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.target instanceof Element && event.target.closest(takesKeys)) return;
      const action = actions.find(({ shortcuts }) =>
        shortcuts.some((shortcut) => matchesShortcut(shortcut, event, isMac())),
      );
      if (!action || action.isLeftToBrowser || !(action.isEnabled?.(context.session) ?? true))
        return;
      event.preventDefault();
      void action.run(context);
    };
    window.addEventListener("keydown", handleKey);
    return () => window.removeEventListener("keydown", handleKey);
  }, [context]);
}
