"use client";

import { useLocale, useTranslations } from "use-intl/react";
import { useSession } from "@/components/session/hooks";
import { Button } from "@/components/ui/button";
import { withdrawAcceptance } from "@/lib/commands/withdraw-acceptance";
import { ruleTitle } from "@/lib/i18n/rule-title";
import type { DiagramEdge } from "@/lib/model/types";
import type { Verdict } from "@/lib/rules/types";
import { useInspectorFocus } from "./inspector-focus";
import { Section } from "./section";

interface IdleAcceptancesProps {
  readonly edge: DiagramEdge;
  readonly verdict: Verdict;
}

/** What was accepted on a connection and is not found there now: it would hold again unasked. */
export function IdleAcceptances({ edge, verdict }: IdleAcceptancesProps) {
  const t = useTranslations("editor.accept");
  const locale = useLocale();
  const session = useSession();
  const focusInspector = useInspectorFocus();
  const found = new Set(verdict.also.map(({ rule }) => rule));
  if (verdict.severity !== "ok") found.add(verdict.primary);
  const idle = (edge.accepted ?? []).filter(({ rule }) => !found.has(rule));
  if (idle.length === 0) return null;
  return (
    <Section title={t("idle")}>
      <ul className="space-y-2">
        {idle.map(({ rule, reason }) => {
          const title = ruleTitle(rule, locale);
          return (
            <li key={rule} className="flex items-start gap-3">
              <div className="min-w-0 flex-1 [overflow-wrap:anywhere]">
                <p className="font-medium">{title}</p>
                <p className="text-ink-muted">{reason}</p>
              </div>
              <Button
                aria-label={`${t("withdraw")}: ${title}`}
                onClick={() => {
                  session.apply(withdrawAcceptance(session.diagram(), { edge: edge.id, rule }));
                  focusInspector();
                }}
              >
                {t("withdraw")}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
