"use client";

import type { MouseEvent } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { useDiagram, useJudgement, useSession } from "@/components/session/hooks";
import { carryOut } from "@/components/session/plan";
import { StatusMarker, statusOfSeverity } from "@/components/session/status-marker";
import { explainFix, findingText } from "@/lib/i18n/explain";
import type { DiagramNode } from "@/lib/model/types";
import type { Finding } from "@/lib/rules/types";
import { RuleLink } from "../rule-link";
import { Fixes } from "./fixes";
import { RuleMenuButton } from "./rule-menu-button";
import { Section } from "./section";
import { useEndPreview } from "./use-end-preview";

interface NodeFindingsProps {
  readonly node: DiagramNode;
  /** Takes the keyboard's focus when what held it goes with a fix. */
  readonly onFixed: () => void;
}

/** What was found on one resource, each with what can be done about it. */
export function NodeFindings({ node, onFixed }: NodeFindingsProps) {
  const t = useTranslations("editor.inspector");
  const { findings } = useJudgement();
  useEndPreview();
  const own = findings.filter(({ subject }) => "node" in subject && subject.node === node.id);
  if (own.length === 0) return null;
  return (
    <Section title={t("findings")}>
      <ul className="space-y-3">
        {own.map((finding) => (
          <li key={finding.id} className="space-y-2">
            <NodeFinding finding={finding} onFixed={onFixed} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface NodeFindingProps extends Pick<NodeFindingsProps, "onFixed"> {
  readonly finding: Finding;
}

function NodeFinding({ finding, onFixed }: NodeFindingProps) {
  const t = useTranslations("editor.inspector");
  const locale = useLocale();
  const session = useSession();
  const diagram = useDiagram();
  const judgement = useJudgement();
  const { title, text } = findingText(finding, diagram, locale);
  const fixes = judgement
    .fixesOf(finding)
    .map((fix) => explainFix(fix, finding.data, diagram, locale));
  return (
    <>
      <div className="flex gap-2">
        <span className="pt-0.5">
          <StatusMarker status={statusOfSeverity[finding.severity]} />
        </span>
        <div className="min-w-0 flex-1">
          <p className="font-medium">{title}</p>
          <p className="text-ink-muted">{text}</p>
          <RuleLink rule={finding.rule} variant={finding.variant} />
        </div>
        <RuleMenuButton rule={finding.rule} />
      </div>
      {fixes.length > 0 && (
        <Fixes
          fixes={fixes}
          onApply={(fix, { detail }: MouseEvent) => {
            const applied = fixes.find((shown) => shown.fix.id === fix.id);
            const isByKey = detail === 0;
            const isDone = carryOut(
              session,
              fix.edits,
              t("applied", { title: applied?.title ?? "" }),
            );
            if (isDone && isByKey) onFixed();
          }}
        />
      )}
    </>
  );
}
