"use client";

import { useMemo, useSyncExternalStore } from "react";
import { useLocale } from "use-intl/react";
import { useSession, useView } from "@/components/session/hooks";
import { translator } from "@/lib/i18n";
import { shortcutText } from "./actions/shortcuts";
import type { Action, ActionContext } from "./actions/types";
import { useEditor } from "./editor-context";
import { isMac } from "./platform";

export function useActionContext(): ActionContext {
  const session = useSession();
  const { ui, workspace, toasts } = useEditor();
  const locale = useLocale();
  return useMemo(
    () => ({ session, ui, workspace, toasts, locale, t: translator(locale) }),
    [session, ui, workspace, toasts, locale],
  );
}

/** An action ready for a button: its name, its keys, whether it would do anything, and doing it. */
export function useAction(action: Action) {
  const context = useActionContext();
  const { session, t } = context;
  useView((view) => view);
  const isEnabled = useSyncExternalStore(
    session.document.subscribe,
    () => action.isEnabled?.(session) ?? true,
    () => false,
  );
  const [shortcut] = action.shortcuts;
  return {
    label: t(`editor.actions.${action.label}`),
    shortcut: shortcut && shortcutText(shortcut, isMac()),
    isEnabled,
    run: () => void action.run(context),
  };
}
