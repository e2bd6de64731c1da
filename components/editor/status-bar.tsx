"use client";

import Check from "lucide-react/icons/check";
import { useTranslations } from "use-intl/react";
import { useDiagram, useJudgement, useSession, useView } from "@/components/session/hooks";
import { StatusMarker, useStatusStyle } from "@/components/session/status-marker";
import { resourceOf } from "@/lib/catalog";
import { isAccepted } from "@/lib/render/problems";
import { type Status, statuses } from "@/lib/rules/types";
import { useEditor } from "./editor-context";
import { RulesNotice, useHasNoRules } from "./rules-notice";

const order: readonly Status[] = ["missing", "wrong", "warn", "unknown", "via", "direct"];

/** How many calls have each status, those that are accepted left out; a number opens the findings. */
export function useStatusCounts(): readonly { status: Status; count: number }[] {
  const { verdicts } = useJudgement();
  const counts = new Map<Status, number>(statuses.map((status) => [status, 0]));
  for (const verdict of verdicts.values()) {
    const { status } = verdict;
    if (!isAccepted(verdict)) counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return order
    .map((status) => ({ status, count: counts.get(status) ?? 0 }))
    .filter(({ count }) => count > 0);
}

export function StatusBar() {
  const t = useTranslations("editor.status");
  const diagram = useDiagram();
  const { verdicts } = useJudgement();
  const counts = useStatusCounts();
  const accepted = [...verdicts.values()].filter(isAccepted).length;
  const hasNoRules = useHasNoRules();
  const zoom = useView((view) => view.zoom);
  const percent = `${Math.round(zoom * 100)}%`;
  const session = useSession();
  const parts = [...diagram.nodes.values()].filter(
    ({ kind }) => !resourceOf(kind).traits.isAnnotation,
  ).length;
  return (
    <footer className="flex items-center gap-1 overflow-x-auto border-t border-line bg-panel px-2 text-[12px] whitespace-nowrap max-desk:hidden">
      {counts.map(({ status, count }) => (
        <StatusCount key={status} status={status} count={count} />
      ))}
      {accepted > 0 && <AcceptedCount count={accepted} />}
      {hasNoRules && <RulesNotice />}
      {verdicts.size === 0 && !hasNoRules && (
        <span className="px-1.5 text-ink-muted">{t("noCalls")}</span>
      )}
      <span className="ml-auto px-1.5 text-ink-muted">
        {t("parts", { count: parts })} · {t("calls", { count: verdicts.size })}
      </span>
      <button
        type="button"
        aria-label={t("zoom", { percent })}
        onClick={() => session.canvas?.fitView()}
        className="min-h-6 min-w-12 rounded px-1.5 text-right text-ink-muted tabular-nums hover:bg-hover hover:text-ink"
      >
        {percent}
      </button>
    </footer>
  );
}

function AcceptedCount({ count }: { count: number }) {
  const t = useTranslations("editor.status");
  const { ui } = useEditor();
  const text = t("accepted", { count });
  return (
    <button
      type="button"
      aria-label={t("showFindings", { text })}
      onClick={() => ui.setState({ side: "findings", findingFilter: "all" })}
      className="inline-flex min-h-6 items-center gap-1.5 rounded px-1.5 text-ink-muted hover:bg-hover"
    >
      <Check aria-hidden className="size-3.5" />
      {text}
    </button>
  );
}

interface StatusCountProps {
  readonly status: Status;
  readonly count: number;
  readonly isShort?: boolean;
}

export function StatusCount({ status, count, isShort }: StatusCountProps) {
  const t = useTranslations("editor.status");
  const { ui } = useEditor();
  const { chipInk, line } = useStatusStyle(status);
  const text = t(status, { count });
  return (
    <button
      type="button"
      aria-label={t("showFindings", { text })}
      onClick={() => ui.setState({ side: "findings", findingFilter: "all" })}
      className={
        isShort
          ? "inline-flex h-7 items-center gap-1.5 rounded-full border-[1.5px] px-2 text-[13px] font-semibold touch:h-9"
          : "inline-flex min-h-6 items-center gap-1.5 rounded px-1.5 font-semibold hover:bg-hover"
      }
      style={{ color: chipInk, ...(isShort && { borderColor: line }) }}
    >
      <StatusMarker status={status} size={isShort ? 16 : 14} />
      {isShort ? count : text}
    </button>
  );
}
