"use client";

import Eye from "lucide-react/icons/eye";
import { type MouseEvent, useId } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { useSession, useView } from "@/components/session/hooks";
import { endPreview, planOf, previewPlan } from "@/components/session/plan";
import { StatusMarker } from "@/components/session/status-marker";
import { Button } from "@/components/ui/button";
import type { Explanation } from "@/lib/i18n/explain";
import { chipText } from "@/lib/i18n/labels";
import type { EdgeId } from "@/lib/model/types";
import type { Fix, Verdict } from "@/lib/rules/types";
import { pointing } from "./pointing";

type ExplainedFix = Explanation["fixes"][number];

interface FixesProps {
  /** The connection whose verdict each would change; absent where a node has to be mended. */
  readonly edge?: EdgeId;
  readonly fixes: readonly ExplainedFix[];
  readonly onApply: (fix: Fix, event: MouseEvent) => void;
}

/** What can be done. Pointing at one shows on the canvas what it would change. */
export function Fixes({ edge, fixes, onApply }: FixesProps) {
  return (
    <ul className="space-y-2">
      {fixes.map((explained, i) => (
        <FixCard
          key={explained.fix.id}
          edge={edge}
          explained={explained}
          isFirst={i === 0}
          onApply={onApply}
        />
      ))}
    </ul>
  );
}

interface FixCardProps {
  readonly edge: EdgeId | undefined;
  readonly explained: ExplainedFix;
  readonly isFirst: boolean;
  readonly onApply: FixesProps["onApply"];
}

function FixCard({ edge, explained, isFirst, onApply }: FixCardProps) {
  const t = useTranslations("editor.inspector");
  const locale = useLocale();
  const session = useSession();
  const summaryId = useId();
  const { fix, title, hint, changes } = explained;
  const planned = planOf(session, fix.edits);
  const after = planned.ok ? planned.diagram : undefined;
  const outcome = after && edge !== undefined ? session.judge(after).verdicts.get(edge) : undefined;
  const isPinned = useView(({ previewed }) =>
    previewed?.isPinned === true ? previewed.after === after : false,
  );
  // What was asked for by a press stays until it is pressed again.
  const handlers = pointing(
    () => !isPinned && previewPlan(session, fix.edits),
    () => !isPinned && endPreview(session),
  );
  const outcomeText = outcome && t("outcome", { verdict: chipText(outcome, locale) });

  return (
    <li
      {...handlers}
      className="rounded-xl border border-line p-3 transition-colors duration-100 focus-within:border-accent hover:border-accent"
    >
      <div className="flex items-center gap-3 touch:flex-wrap">
        <div className="min-w-0 flex-1 touch:basis-full">
          <p className="font-semibold">{title}</p>
          {hint && <p className="text-[12px] text-ink-muted">{hint}</p>}
        </div>
        <span className="hidden touch:contents">
          <Button
            aria-pressed={isPinned}
            aria-label={`${t("preview")}: ${title}`}
            onClick={() =>
              isPinned ? endPreview(session) : previewPlan(session, fix.edits, { isPinned: true })
            }
            className="aria-pressed:border-accent aria-pressed:bg-accent-soft touch:flex-1"
          >
            <Eye aria-hidden className="size-4" />
            {t("preview")}
          </Button>
        </span>
        <Button
          variant={isFirst ? "primary" : "secondary"}
          aria-label={`${t("apply")}: ${title}`}
          aria-describedby={summaryId}
          onClick={(event) => onApply(fix, event)}
          className="touch:flex-1"
        >
          {t("apply")}
        </Button>
      </div>
      <p id={summaryId} hidden>
        {[hint, ...changes, outcomeText].filter(Boolean).join(". ")}
      </p>
      {changes.length > 0 && (
        <details
          open={isFirst}
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
          {outcome && <Outcome verdict={outcome} />}
        </details>
      )}
    </li>
  );
}

/** The answer that would follow, with its sign. */
function Outcome({ verdict }: { verdict: Verdict }) {
  const t = useTranslations("editor.inspector");
  const locale = useLocale();
  return (
    <p className="mt-1.5 flex items-center gap-1.5 font-medium text-ink">
      <StatusMarker status={verdict.status} size={14} />
      {t("outcome", { verdict: chipText(verdict, locale) })}
    </p>
  );
}
