"use client";

import Check from "lucide-react/icons/check";
import CircleCheck from "lucide-react/icons/circle-check";
import { useId } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import {
  useDiagram,
  useDiagramValue,
  useJudgement,
  useSession,
  useView,
} from "@/components/session/hooks";
import { numberEdges } from "@/components/session/numbering";
import { StatusMarker, statusOfSeverity } from "@/components/session/status-marker";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { Segmented } from "@/components/ui/segmented";
import { findingText } from "@/lib/i18n/explain";
import { nodeName } from "@/lib/i18n/names";
import type { NodeId } from "@/lib/model/types";
import type { Finding, Severity } from "@/lib/rules/types";
import { AllRulesLink, RuleIconLink } from "../rule-link";
import { goToFinding } from "./go-to-finding";

export type FindingFilter = "all" | Exclude<Severity, "ok">;

interface FindingsProps {
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  /** Opens the rules that are switched off or changed. */
  readonly onShowRules: () => void;
}

/** Everything found, with the numbers that stand on the lines. */
export function Findings({ filter, onFilter, onShowRules }: FindingsProps) {
  const { findings } = useJudgement();
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const accepted = findings.filter((finding) => finding.accepted !== undefined);
  return (
    <div className="space-y-5">
      {open.length > 0 ? (
        <OpenFindings findings={open} filter={filter} onFilter={onFilter} />
      ) : (
        <NoFindings />
      )}
      {accepted.length > 0 && <AcceptedFindings findings={accepted} />}
      <ChangedRules onShow={onShowRules} />
      <AllRulesLink />
    </div>
  );
}

function NoFindings() {
  const t = useTranslations("editor.findings");
  return (
    <div className="px-2 py-8 text-center">
      <CircleCheck aria-hidden className="mx-auto mb-2 size-6 text-ink-muted" />
      <p className="font-medium">{t("none")}</p>
      <p className="mt-1 text-[12px] text-ink-muted">{t("noneHint")}</p>
    </div>
  );
}

interface ListProps {
  readonly findings: readonly Finding[];
}

function OpenFindings({
  findings,
  filter,
  onFilter,
}: ListProps & Pick<FindingsProps, "filter" | "onFilter">) {
  const t = useTranslations("editor.findings");
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  const shown = findings.filter(({ severity }) => filter === "all" || severity === filter);
  const numbers = numberEdges(useJudgement());
  return (
    <div className="space-y-3">
      <Segmented
        label={t("title")}
        className="w-full"
        value={filter}
        onChange={onFilter}
        options={[
          { value: "all", label: `${t("all")} ${findings.length}` },
          { value: "error", label: `${t("error")} ${count("error")}` },
          { value: "warning", label: `${t("warning")} ${count("warning")}` },
          { value: "info", label: `${t("info")} ${count("info")}` },
        ]}
      />
      {shown.length === 0 && <p className="px-2 py-4 text-ink-muted">{t("noneOfKind")}</p>}
      <ul className="-mx-2 space-y-0.5">
        {shown.map((finding) => (
          <FindingRow
            key={finding.id}
            finding={finding}
            number={"edge" in finding.subject ? numbers.get(finding.subject.edge) : undefined}
          />
        ))}
      </ul>
    </div>
  );
}

/** What somebody lives with, each with the reason. */
function AcceptedFindings({ findings }: ListProps) {
  const t = useTranslations("editor.findings");
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="space-y-1">
      <h3 id={heading} className="text-[12px] font-semibold text-ink-muted">
        {t("accepted", { count: findings.length })}
      </h3>
      <ul className="-mx-2 space-y-0.5">
        {findings.map((finding) => (
          <FindingRow key={finding.id} finding={finding} number={undefined} />
        ))}
      </ul>
    </section>
  );
}

/** How many rules this diagram has switched off or changed, and the way to them. */
function ChangedRules({ onShow }: { onShow: () => void }) {
  const t = useTranslations("editor.rules");
  const count = useDiagramValue(({ rules = {} }) => Object.keys(rules).length);
  if (count === 0) return null;
  return (
    <p className="flex items-center justify-between gap-3 text-[12px] text-ink-muted">
      {t("changed", { count })}
      <Button aria-label={`${t("show")}: ${t("title")}`} onClick={onShow}>
        {t("show")}
      </Button>
    </p>
  );
}

function FindingRow({ finding, number }: { finding: Finding; number: number | undefined }) {
  const t = useTranslations("editor.findings");
  const locale = useLocale();
  const session = useSession();
  const diagram = useDiagram();
  const { verdicts } = useJudgement();
  const { subject } = finding;
  const edge = "edge" in subject ? diagram.edges.get(subject.edge) : undefined;
  const isSelected = useView(({ selectedEdges, selectedNodes }) =>
    "edge" in subject ? selectedEdges.has(subject.edge) : selectedNodes.has(subject.node),
  );
  const verdict = edge && verdicts.get(edge.id);
  // What decides a connection has the sign of its chip.
  const status =
    verdict?.primary === finding.rule ? verdict.status : statusOfSeverity[finding.severity];
  const { title } = findingText(finding, diagram, locale);
  const nameOf = (id: NodeId | undefined) => {
    const node = id === undefined ? undefined : diagram.nodes.get(id);
    return node ? nodeName(node, locale) : "";
  };
  const place =
    "node" in subject
      ? t("onNode", { name: nameOf(subject.node) })
      : t("onConnection", { source: nameOf(edge?.source), target: nameOf(edge?.target) });
  return (
    <li className="flex items-start gap-0.5">
      <button
        type="button"
        aria-current={isSelected || undefined}
        onClick={() => goToFinding(session, finding)}
        className={cx(
          "flex min-w-0 flex-1 items-start gap-2.5 rounded-lg px-2 py-2 text-left touch:min-h-11",
          isSelected ? "bg-accent-soft" : "hover:bg-hover",
        )}
      >
        <span className="pt-0.5">
          <StatusMarker status={status} />
        </span>
        <span className="min-w-0 flex-1">
          <span className="block font-medium [overflow-wrap:break-word]">{title}</span>
          <span className="block truncate text-[12px] text-ink-muted">{place}</span>
          {finding.accepted !== undefined && (
            <span className="flex gap-1 text-[12px]">
              <Check aria-hidden className="mt-0.5 size-3.5 shrink-0 text-ink-muted" />
              <span className="min-w-0 [overflow-wrap:anywhere]">{finding.accepted}</span>
            </span>
          )}
        </span>
        {number !== undefined && (
          <span
            role="img"
            aria-label={t("numbered", { number: String(number) })}
            className="grid h-[18px] min-w-[18px] shrink-0 place-items-center rounded-full bg-hover px-1 text-[12px] font-semibold text-ink-muted"
          >
            {number}
          </span>
        )}
      </button>
      <RuleIconLink rule={finding.rule} variant={finding.variant} />
    </li>
  );
}
