"use client";

import RotateCw from "lucide-react/icons/rotate-cw";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { useStore } from "zustand";
import { useSession } from "@/components/session/hooks";
import { loadRules } from "./rules";

/** Whether verdicts are missing because the rules could not be fetched. */
export function useHasNoRules(): boolean {
  const session = useSession();
  return useStore(session.rules, ({ validate, hasFailed }) => !validate && hasFailed);
}

/** Says calmly why there are no answers, and offers to fetch the rules once more. */
export function RulesNotice({ isShort = false }: { readonly isShort?: boolean }) {
  const t = useTranslations("editor.status");
  const [isTrying, setIsTrying] = useState(false);
  const handleRetry = async () => {
    setIsTrying(true);
    await loadRules();
    setIsTrying(false);
  };
  return (
    <span className="inline-flex items-center gap-1.5 px-1.5 text-ink-muted">
      <span role="status" className={isShort ? "sr-only" : undefined}>
        {t("noRules")}
      </span>
      <button
        type="button"
        disabled={isTrying}
        onClick={handleRetry}
        className="inline-flex min-h-6 items-center gap-1.5 rounded px-1.5 font-semibold text-accent-text hover:bg-hover disabled:opacity-45 touch:min-h-11"
      >
        <RotateCw aria-hidden className="size-3.5" />
        {t("retry")}
      </button>
    </span>
  );
}
