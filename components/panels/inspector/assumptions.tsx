"use client";

import ArrowRightLeft from "lucide-react/icons/arrow-right-left";
import { useTranslations } from "use-intl/react";
import { StatusMarker } from "@/components/session/status-marker";
import type { Explanation } from "@/lib/i18n/explain";
import type { Json } from "@/lib/model/types";
import type { Assumption } from "@/lib/rules/types";

interface AssumptionsProps {
  readonly assumptions: Explanation["assumptions"];
  /** States another value of what was assumed. */
  readonly onFlip: (assumption: Assumption, value: Json) => void;
}

/** What nobody stated, and what would follow from another value. */
export function Assumptions({ assumptions, onFlip }: AssumptionsProps) {
  const t = useTranslations("editor.inspector");
  return (
    <ul className="space-y-2">
      {assumptions.map(({ assumption, text, others }) => (
        <li key={`${assumption.node}.${assumption.prop}`}>
          <p>{text}</p>
          <div className="mt-1 flex flex-wrap gap-1.5">
            {others.map(({ value, text: other }) => {
              const outcome = assumption.counterfactuals.find((c) => c.value === value);
              return (
                <button
                  key={String(value)}
                  type="button"
                  title={t("assumedHint")}
                  onClick={() => outcome && onFlip(assumption, outcome.value)}
                  className="inline-flex min-h-7 items-center gap-1.5 rounded-2xl border border-dashed border-line-strong px-2.5 py-0.5 text-left text-[12px] text-ink hover:border-solid hover:bg-hover touch:min-h-11"
                >
                  {outcome ? (
                    <StatusMarker status={outcome.status} size={14} />
                  ) : (
                    <ArrowRightLeft aria-hidden className="size-3.5 text-ink-muted" />
                  )}
                  {other}
                </button>
              );
            })}
          </div>
        </li>
      ))}
    </ul>
  );
}
