"use client";

import { useEffect, useRef, useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { useJudgement, useSession, useView } from "@/components/session/hooks";
import { chipText } from "@/lib/i18n/labels";
import { nodeName } from "@/lib/i18n/names";
import type { Judgement, Verdict } from "@/lib/rules/types";

/** More changes than this at once are not read out one by one. */
const mostAtOnce = 3;

const sameAnswer = (a: Verdict | undefined, b: Verdict) =>
  a?.status === b.status && a.label === b.label;

/** The verdicts that are new or say something else than before. */
export function changedVerdicts(before: Judgement, after: Judgement): readonly Verdict[] {
  return [...after.verdicts.values()].filter(
    (verdict) => !sameAnswer(before.verdicts.get(verdict.edge), verdict),
  );
}

/** Tells a screen reader what was done and which answers changed by it. */
export function Announcer() {
  const t = useTranslations("editor.say");
  const locale = useLocale();
  const session = useSession();
  const announcement = useView((view) => view.announcement);
  const judgement = useJudgement();
  const before = useRef(judgement);
  const [verdicts, setVerdicts] = useState("");

  useEffect(() => {
    const changed = changedVerdicts(before.current, judgement);
    before.current = judgement;
    if (changed.length === 0) return;
    const { nodes, edges } = session.diagram();
    const nameOf = (id: string | undefined) => {
      const node = id === undefined ? undefined : nodes.get(id);
      return node ? nodeName(node, locale) : "";
    };
    // What the canvas has said of its own edit is not said twice.
    const said = session.view.getState().announcement;
    setVerdicts(
      changed
        .filter((verdict) => !said.includes(chipText(verdict, locale)))
        .slice(0, mostAtOnce)
        .map((verdict) => {
          const edge = edges.get(verdict.edge);
          return t("verdict", {
            source: nameOf(edge?.source),
            target: nameOf(edge?.target),
            verdict: chipText(verdict, locale),
          });
        })
        .join(". "),
    );
  }, [judgement, session, locale, t]);

  return (
    <div className="sr-only">
      <p role="status">{announcement}</p>
      <p role="status">{verdicts}</p>
    </div>
  );
}
