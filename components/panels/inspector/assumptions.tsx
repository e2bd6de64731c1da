"use client";

import ArrowRightLeft from "lucide-react/icons/arrow-right-left";
import { type MouseEvent, useId } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { useSession } from "@/components/session/hooks";
import { endPreview, previewPlan } from "@/components/session/plan";
import { StatusMarker } from "@/components/session/status-marker";
import type { Explanation } from "@/lib/i18n/explain";
import { chipText, needTexts, questionTexts } from "@/lib/i18n/labels";
import type { FixEdit } from "@/lib/model/edits";
import type { Assumption, Counterfactual } from "@/lib/rules/types";
import { pointing } from "./pointing";

interface AssumptionsProps {
  readonly assumptions: Explanation["assumptions"];
  /** States another value of what was assumed. */
  readonly onFlip: (edits: readonly FixEdit[], text: string, event: MouseEvent) => void;
}

/** What nobody stated, and what would follow from another value. */
export function Assumptions({ assumptions, onFlip }: AssumptionsProps) {
  return (
    <ul className="space-y-2">
      {assumptions.map(({ assumption, text, others }) => (
        <li key={`${assumption.node}.${assumption.prop}`}>
          <p>{text}</p>
          <div className="relative mt-1 flex flex-wrap gap-1.5">
            {others.map((other) => (
              <Other
                key={String(other.value)}
                assumption={assumption}
                other={other}
                onFlip={onFlip}
              />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

interface OtherProps {
  readonly assumption: Assumption;
  readonly other: AssumptionsProps["assumptions"][number]["others"][number];
  readonly onFlip: AssumptionsProps["onFlip"];
}

/** Another value: one click states it, and pointing at it shows the answer that would follow. */
function Other({ assumption, other, onFlip }: OtherProps) {
  const session = useSession();
  const answerId = useId();
  const { node, prop, counterfactuals } = assumption;
  const outcome = counterfactuals.find(({ value }) => value === other.value);
  const edits: readonly FixEdit[] = [{ op: "setProps", node, props: { [prop]: other.value } }];
  const handlers = pointing(
    () => previewPlan(session, edits),
    () => endPreview(session),
  );
  return (
    <span className="group">
      <button
        type="button"
        {...handlers}
        aria-describedby={outcome && answerId}
        onClick={(event) => onFlip(edits, other.text, event)}
        className="inline-flex min-h-7 items-center gap-1.5 rounded-2xl border border-dashed border-line-strong px-2.5 py-0.5 text-left text-[12px] text-ink hover:border-solid hover:bg-hover touch:min-h-11"
      >
        {outcome ? (
          <StatusMarker status={outcome.status} size={14} />
        ) : (
          <ArrowRightLeft aria-hidden className="size-3.5 text-ink-muted" />
        )}
        {other.text}
      </button>
      {outcome && <Answer id={answerId} outcome={outcome} />}
    </span>
  );
}

/**
 * The answer that would follow. It floats below all the other values, so that nothing moves away
 * from under the pointer and none of them is covered.
 */
function Answer({ id, outcome }: { id: string; outcome: Counterfactual }) {
  const t = useTranslations("editor.inspector");
  const locale = useLocale();
  return (
    <span
      id={id}
      className="pointer-events-none invisible absolute top-full left-0 z-10 mt-1.5 w-max max-w-64 rounded-xl border border-line bg-raised px-3 py-2 text-[12px] shadow-float group-has-[button:hover]:visible group-has-[button:focus-visible]:visible touch:hidden"
    >
      <span className="flex items-center gap-1.5 font-semibold text-ink">
        <StatusMarker status={outcome.status} size={16} />
        {t("outcome", { verdict: chipText(outcome, locale) })}
      </span>
      {(["vpcLink", "privateEndpoint"] as const).map((question) => (
        <span key={question} className="mt-0.5 flex justify-between gap-4">
          <span className="text-ink-muted">{questionTexts[question][locale]}</span>{" "}
          <span className="font-medium text-ink">{needTexts[outcome.needs[question]][locale]}</span>
        </span>
      ))}
    </span>
  );
}
