"use client";

import { useEffect } from "react";
import { useTranslations } from "use-intl/react";
import { useSession } from "@/components/session/hooks";
import { Button } from "@/components/ui/button";
import type { Explanation } from "@/lib/i18n/explain";
import type { Fix } from "@/lib/rules/types";

interface FixesProps {
  readonly fixes: Explanation["fixes"];
  readonly onApply: (fix: Fix) => void;
}

/** What can be done. Pointing at one shows on the canvas what it would change. */
export function Fixes({ fixes, onApply }: FixesProps) {
  const t = useTranslations("editor.inspector");
  const session = useSession();
  const preview = (fix: Fix | undefined) => session.view.setState({ previewedFix: fix });
  useEffect(() => () => session.view.setState({ previewedFix: undefined }), [session]);

  return (
    <ul className="space-y-2">
      {fixes.map(({ fix, title, hint, changes }, i) => (
        <li
          key={fix.id}
          onPointerEnter={() => preview(fix)}
          onPointerLeave={() => preview(undefined)}
          onFocus={() => preview(fix)}
          onBlur={() => preview(undefined)}
          className="rounded-xl border border-line p-3 transition-colors duration-100 focus-within:border-accent hover:border-accent"
        >
          <div className="flex items-center gap-3">
            <div className="min-w-0 flex-1">
              <p className="font-semibold">{title}</p>
              {hint && <p className="text-[12px] text-ink-muted">{hint}</p>}
            </div>
            <Button
              variant={i === 0 ? "primary" : "secondary"}
              aria-label={`${t("apply")}: ${title}`}
              onClick={() => onApply(fix)}
            >
              {t("apply")}
            </Button>
          </div>
          {changes.length > 0 && (
            <details
              open={i === 0}
              className="mt-2 border-t border-line pt-2 text-[12px] text-ink-muted"
            >
              <summary className="rounded py-0.5 font-medium touch:py-3">{t("changes")}</summary>
              <ul className="mt-1 space-y-0.5">
                {changes.map((change) => (
                  <li key={change} className="flex gap-1.5">
                    <span aria-hidden>·</span>
                    <span className="min-w-0">{change}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
