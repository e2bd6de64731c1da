"use client";

import GraduationCap from "lucide-react/icons/graduation-cap";
import { type MouseEvent, useCallback, useRef } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { useDiagram, useSession, useVerdict } from "@/components/session/hooks";
import { carryOut } from "@/components/session/plan";
import { StatusMarker, statusOfSeverity } from "@/components/session/status-marker";
import { PageLink } from "@/components/ui/page-link";
import { type Explanation, explain } from "@/lib/i18n/explain";
import type { FixEdit } from "@/lib/model/edits";
import type { DiagramEdge } from "@/lib/model/types";
import { isAcceptable } from "@/lib/rules/acceptable";
import type { Fix, Verdict } from "@/lib/rules/types";
import { RuleLink } from "../rule-link";
import { Assumptions } from "./assumptions";
import { EdgeSettings } from "./edge-settings";
import { FindingControls } from "./finding-controls";
import { Fixes } from "./fixes";
import { HopChain } from "./hop-chain";
import { IdleAcceptances } from "./idle-acceptances";
import { InspectorFocus } from "./inspector-focus";
import { Section } from "./section";
import { useEndPreview } from "./use-end-preview";
import { VerdictCard } from "./verdict-card";

/** One connection: what it needs, why, what to do about it, and its settings. */
export function ConnectionInspector({ edge }: { edge: DiagramEdge }) {
  const t = useTranslations("editor.inspector");
  const verdict = useVerdict(edge.id);
  return (
    <div className="space-y-5">
      {verdict ? (
        <VerdictBlocks edge={edge} verdict={verdict} />
      ) : (
        <p className="rounded-xl bg-hover px-3.5 py-3 text-ink-muted">{t("noCall")}</p>
      )}
      <EdgeSettings edge={edge} />
    </div>
  );
}

function VerdictBlocks({ edge, verdict }: { edge: DiagramEdge; verdict: Verdict }) {
  const t = useTranslations("editor.inspector");
  const locale = useLocale();
  const session = useSession();
  const diagram = useDiagram();
  const explanation = explain(verdict, locale);

  const card = useRef<HTMLDivElement>(null);
  const focusCard = useCallback(() => card.current?.focus(), []);
  useEndPreview();

  /** The button that was pressed goes with what it changed, so a key's focus moves to the answer. */
  const handleFlip = (edits: readonly FixEdit[], announcement: string, { detail }: MouseEvent) => {
    const isByKey = detail === 0;
    if (carryOut(session, edits, announcement) && isByKey) card.current?.focus();
  };
  /** A fix stands below the fold, and the focus also scrolls to the new answer. */
  const handleApply = (fix: Fix) => {
    const title = explanation.fixes.find((shown) => shown.fix.id === fix.id)?.title ?? "";
    if (carryOut(session, fix.edits, t("applied", { title }))) card.current?.focus();
  };

  // Whoever lives with it reads the reason first; anybody else what would mend it. The key lets it
  // keep its state, and with it the focus, when it changes places.
  const controls = verdict.severity !== "ok" && (
    <FindingControls
      key={verdict.primary}
      edge={verdict.edge}
      rule={verdict.primary}
      isAcceptable
      accepted={verdict.accepted}
    />
  );

  return (
    <InspectorFocus value={focusCard}>
      <div ref={card} tabIndex={-1} className="rounded-xl">
        <VerdictCard
          status={verdict.status}
          headline={explanation.headline}
          answers={explanation.answers}
        />
      </div>
      {verdict.accepted !== undefined && controls}
      {explanation.hops.length > 0 && (
        <HopChain
          status={verdict.status}
          hops={explanation.hops}
          diagram={diagram}
          fixes={explanation.fixes.map(({ fix }) => fix)}
        />
      )}
      {explanation.why.length > 0 && (
        <Section title={t("why")}>
          <ol className="space-y-2">
            {explanation.why.map((step, i) => (
              <li key={step} className="flex gap-2.5">
                <span
                  aria-hidden
                  className="grid size-5 shrink-0 place-items-center rounded-full bg-hover text-[12px] font-medium text-ink-muted"
                >
                  {i + 1}
                </span>
                <span className="min-w-0 [overflow-wrap:break-word]">{step}</span>
              </li>
            ))}
          </ol>
        </Section>
      )}
      {explanation.fixes.length > 0 && (
        <Section title={t("fix")}>
          <Fixes edge={verdict.edge} fixes={explanation.fixes} onApply={handleApply} />
        </Section>
      )}
      {verdict.accepted === undefined && controls}
      {explanation.assumptions.length > 0 && (
        <Section title={t("assumed")}>
          <Assumptions assumptions={explanation.assumptions} onFlip={handleFlip} />
        </Section>
      )}
      <IdleAcceptances edge={edge} verdict={verdict} />
      <Notes verdict={verdict} explanation={explanation} />
    </InspectorFocus>
  );
}

/** The other voice, the exam, what else was found, and where it is written. */
function Notes({ verdict, explanation }: { verdict: Verdict; explanation: Explanation }) {
  const t = useTranslations("editor.inspector");
  const { voice, exam, also, references } = explanation;
  return (
    <>
      {voice && (
        <section className="rounded-xl bg-voice px-3.5 py-3">
          <h3 className="font-semibold text-voice-ink">{voice.title}</h3>
          <p className="mt-0.5">{voice.text}</p>
        </section>
      )}
      {exam && (
        <section className="flex gap-2.5 rounded-xl border border-line px-3.5 py-3">
          <GraduationCap aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-muted" />
          <div>
            <h3 className="text-[12px] font-semibold text-ink-muted">{t("exam")}</h3>
            <p>{exam}</p>
          </div>
        </section>
      )}
      {also.length > 0 && (
        <Section title={t("also")}>
          <ul className="space-y-2">
            {also.map(({ finding, title, text }) => (
              <li key={finding.id} className="flex gap-2">
                <span className="pt-0.5">
                  <StatusMarker status={statusOfSeverity[finding.severity]} />
                </span>
                <div className="min-w-0 flex-1">
                  <p className="font-medium">{title}</p>
                  <p className="text-ink-muted">{text}</p>
                  <FindingControls
                    edge={verdict.edge}
                    rule={finding.rule}
                    isAcceptable={isAcceptable(finding)}
                    accepted={finding.accepted}
                    link={<RuleLink rule={finding.rule} variant={finding.variant} />}
                  />
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {references.length > 0 && (
        <Section title={t("references")}>
          <ul className="space-y-1">
            <li>
              <RuleLink rule={verdict.primary} variant={verdict.variant} />
            </li>
            {references.map(({ title, url }) => (
              <li key={url}>
                <PageLink title={title} url={url} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
