"use client";

import CircleCheck from "lucide-react/icons/circle-check";
import { useLocale, useTranslations } from "use-intl/react";
import { useDiagram, useJudgement, useSession, useView } from "@/components/session/hooks";
import { numberEdges } from "@/components/session/numbering";
import { StatusMarker, statusOfSeverity } from "@/components/session/status-marker";
import { cx } from "@/components/ui/cx";
import { Segmented } from "@/components/ui/segmented";
import { findingText } from "@/lib/i18n/explain";
import { nodeName } from "@/lib/i18n/names";
import type { NodeId } from "@/lib/model/types";
import type { Finding, Severity } from "@/lib/rules/types";
import { goToFinding } from "./go-to-finding";

export type FindingFilter = "all" | Exclude<Severity, "ok">;

interface FindingsProps {
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** Everything found, with the numbers that stand on the lines. */
export function Findings({ filter, onFilter }: FindingsProps) {
  const t = useTranslations("editor.findings");
  const judgement = useJudgement();
  const { findings } = judgement;
  if (findings.length === 0) {
    return (
      <div className="px-2 py-8 text-center">
        <CircleCheck aria-hidden className="mx-auto mb-2 size-6 text-ink-muted" />
        <p className="font-medium">{t("none")}</p>
        <p className="mt-1 text-[12px] text-ink-muted">{t("noneHint")}</p>
      </div>
    );
  }
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  const shown = findings.filter(({ severity }) => filter === "all" || severity === filter);
  const numbers = numberEdges(judgement);
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
    <li>
      <button
        type="button"
        aria-current={isSelected || undefined}
        onClick={() => goToFinding(session, finding)}
        className={cx(
          "flex w-full items-start gap-2.5 rounded-lg px-2 py-2 text-left touch:min-h-11",
          isSelected ? "bg-accent-soft" : "hover:bg-hover",
        )}
      >
        <span className="pt-0.5">
          <StatusMarker status={status} />
        </span>
        <span className="min-w-0 flex-1">
          <span className="block font-medium [overflow-wrap:break-word]">{title}</span>
          <span className="block truncate text-[12px] text-ink-muted">{place}</span>
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
    </li>
  );
}
