"use client";

import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { IntlProvider } from "use-intl/react";
import { useStore } from "zustand";
import { IconSheet } from "@/components/session/icon-sheet";
import { writeSetting } from "@/components/ui/settings";
import { createToasts } from "@/components/ui/toasts";
import { messages, translator } from "@/lib/i18n";
import { languageNames } from "@/lib/i18n/language-names";
import type { Locale } from "@/lib/i18n/locales";
import { EditorContext } from "./editor-context";
import { localeKey, pathInLocale } from "./language";
import { OpenDiagram } from "./open-diagram";
import { createUi } from "./ui-state";
import { createWorkspace, type Workspace } from "./workspace";

const ToastArea = lazy(() =>
  import("@/components/ui/toast-area").then((module) => ({ default: module.ToastArea })),
);

/** The language, changed at once: texts and address follow, and nothing is loaded again. */
function useSwitchableLocale(initial: Locale): [Locale, (locale: Locale) => void] {
  const [locale, setLocale] = useState(initial);
  useEffect(() => {
    document.documentElement.lang = languageNames[locale].tag;
    document.title = translator(locale)("editor.meta.title");
  }, [locale]);
  const change = useCallback(
    (next: Locale) => {
      const { pathname, search, hash } = window.location;
      window.history.replaceState(
        window.history.state,
        "",
        `${pathInLocale(pathname, locale, next)}${search}${hash}`,
      );
      writeSetting(localeKey, next);
      setLocale(next);
    },
    [locale],
  );
  return [locale, change];
}

/** The editor: everything below it reaches the open diagram through the session. */
export function Editor({ initialLocale }: { initialLocale: Locale }) {
  const [locale, setLocale] = useSwitchableLocale(initialLocale);
  const [ui] = useState(createUi);
  const [toasts] = useState(createToasts);
  const hasToasts = useStore(toasts.store, ({ shown }) => shown.length > 0);
  const [workspace, setWorkspace] = useState<Workspace>();
  const t = translator(locale);

  // Storage is the browser's: nothing of it exists while the page is made.
  useEffect(() => {
    const made = createWorkspace();
    setWorkspace(made);
    const asked = new URLSearchParams(window.location.search).has("rule")
      ? import("./rule-example").then((module) =>
          module.takeRuleExample(initialLocale, { ui, toasts }),
        )
      : undefined;
    void made.start(asked);
    return () => void made.close();
  }, [initialLocale, ui, toasts]);

  const editor = useMemo(
    () => workspace && { ui, toasts, workspace, setLocale },
    [ui, toasts, workspace, setLocale],
  );

  return (
    <IntlProvider locale={locale} messages={messages[locale] as typeof messages.en} timeZone="UTC">
      <IconSheet />
      {editor ? (
        <EditorContext value={editor}>
          <OpenDiagram />
        </EditorContext>
      ) : (
        <p className="sr-only">{t("editor.shell.opening")}</p>
      )}
      {hasToasts && (
        <Suspense>
          <ToastArea
            toasts={toasts}
            label={t("editor.shell.notifications")}
            closeLabel={t("editor.shell.close")}
          />
        </Suspense>
      )}
    </IntlProvider>
  );
}
