"use client";

import { StatusMarker, useStatusStyle } from "@/components/session/status-marker";
import { useResolvedTheme } from "@/components/ui/theme";
import type { Explanation } from "@/lib/i18n/explain";
import { statusStyles } from "@/lib/render/status-style";
import type { Need, Status } from "@/lib/rules/types";

/** The status whose colour an answer takes. */
const statusOfNeed = {
  notNeeded: "direct",
  present: "via",
  missing: "missing",
  misplaced: "wrong",
  wrongKind: "wrong",
  unneeded: "warn",
} as const satisfies Record<Need, Status>;

interface VerdictCardProps {
  readonly status: Status;
  readonly headline: string;
  readonly answers: Explanation["answers"];
}

/** The verdict in one sentence and the two literal answers. */
export function VerdictCard({ status, headline, answers }: VerdictCardProps) {
  const { line, chipInk } = useStatusStyle(status);
  const styles = statusStyles[useResolvedTheme()];
  const border = `color-mix(in srgb, ${line} 28%, transparent)`;
  return (
    <div
      className="rounded-xl px-3.5 py-3"
      style={{ background: `color-mix(in srgb, ${line} 10%, var(--panel))` }}
    >
      <p
        className="flex items-start gap-2 text-[15px] leading-5 font-semibold"
        style={{ color: chipInk }}
      >
        <span className="pt-px">
          <StatusMarker status={status} size={18} />
        </span>
        <span className="min-w-0 [overflow-wrap:anywhere]">{headline}</span>
      </p>
      {answers.length > 0 && (
        <dl className="mt-2.5">
          {answers.map(({ question, need, answer }) => (
            <div
              key={question}
              className="flex items-baseline justify-between gap-3 border-t py-1.5 last:pb-0"
              style={{ borderColor: border }}
            >
              <dt>{question}</dt>
              <dd
                className="text-right font-semibold"
                style={{ color: styles[statusOfNeed[need]].chipInk }}
              >
                {answer}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
