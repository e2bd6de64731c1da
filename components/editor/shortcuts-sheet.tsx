"use client";

import { useTranslations } from "use-intl/react";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { actions } from "./actions";
import { shortcutText } from "./actions/shortcuts";
import { actionGroups } from "./actions/types";
import { isMac } from "./platform";

/** Every key that does something, by what it is for. */
export function ShortcutsSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations("editor");
  return (
    <Dialog
      title={t("shortcuts.title")}
      closeLabel={t("shell.close")}
      onClose={onClose}
      size="large"
    >
      <div className="columns-1 gap-8 desk:columns-2">
        {actionGroups.map((group) => (
          <section key={group} className="mb-5 break-inside-avoid">
            <h3 className="mb-1 text-[12px] font-semibold text-ink-muted">
              {t(`shortcuts.${group}`)}
            </h3>
            <dl>
              {actions
                .filter((action) => action.group === group && action.shortcuts.length > 0)
                .map((action) => (
                  <div
                    key={action.id}
                    className="flex items-center justify-between gap-4 border-b border-line py-1.5"
                  >
                    <dt>{t(`actions.${action.label}`)}</dt>
                    <dd className="flex shrink-0 items-center gap-1.5 text-[12px] text-ink-muted">
                      {action.shortcuts.map((shortcut, i) => (
                        <span key={shortcut} className="flex items-center gap-1.5">
                          {i > 0 && t("shortcuts.or")}
                          <Kbd>{shortcutText(shortcut, isMac())}</Kbd>
                        </span>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
