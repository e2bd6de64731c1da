import type { Repair } from "@/lib/exchange/format";
import { explain, findingText } from "@/lib/i18n/explain";
import { fileTranslator } from "@/lib/i18n/files";
import { chipText } from "@/lib/i18n/labels";
import type { Locale } from "@/lib/i18n/locales";
import { nodeName } from "@/lib/i18n/names";
import { repairText } from "@/lib/i18n/notices";
import { ruleTexts } from "@/lib/i18n/rules";
import type { Diagram, NodeId } from "@/lib/model/types";
import { isAccepted } from "@/lib/render/problems";
import type { Finding, Judgement, Severity, Verdict } from "@/lib/rules/types";

/** A function from a node's id to its name; names that several nodes share are told apart by the id. */
function namer(diagram: Diagram, locale: Locale): (id: NodeId) => string {
  const names = new Map(
    [...diagram.nodes.values()].map((node) => [node.id, nodeName(node, locale)]),
  );
  const count = new Map<string, number>();
  for (const name of names.values()) count.set(name, (count.get(name) ?? 0) + 1);
  return (id) => {
    const name = names.get(id) ?? id;
    return (count.get(name) ?? 0) > 1 ? `${name} (${id})` : name;
  };
}

function verdictReport(verdict: Verdict, nameOf: (id: NodeId) => string, locale: Locale) {
  const edge = verdict.diagram.edges.get(verdict.edge);
  const { hops, fixes, assumptions, also, ...explanation } = explain(verdict, locale);
  const end = (id: NodeId = "") => ({ id, name: nameOf(id) });
  return {
    edge: verdict.edge,
    source: end(edge?.source),
    target: end(edge?.target),
    status: verdict.status,
    severity: verdict.severity,
    label: chipText(verdict, locale),
    needs: verdict.needs,
    basis: verdict.basis,
    rule: verdict.primary,
    variant: verdict.variant,
    ...(isAccepted(verdict) && { accepted: verdict.accepted }),
    explanation,
    hops: hops.map(({ hop, name, note }) => ({ ...hop, name, note })),
    fixes: fixes.map(({ fix, title, hint, changes }) => ({
      id: fix.id,
      rule: fix.rule,
      safety: fix.safety,
      isPreferred: fix.isPreferred,
      title,
      hint,
      changes,
      edits: fix.edits,
    })),
    assumptions: assumptions.map(({ assumption, text, others }) => ({
      ...assumption,
      text,
      others,
    })),
    also: also.map(({ finding, title, text }) => findingReport(finding, title, text)),
    docs: verdict.docs,
  };
}

const findingReport = (
  { id, rule, variant, severity, subject, accepted }: Finding,
  title: string,
  text: string,
) => ({
  id,
  rule,
  variant,
  severity,
  ...subject,
  title,
  text,
  ...(accepted !== undefined && { accepted }),
});

/** Everything that is to be said about one file, as plain data. */
export function reportOf(
  file: string,
  diagram: Diagram,
  judgement: Judgement,
  repairs: readonly Repair[],
  locale: Locale,
) {
  const nameOf = namer(diagram, locale);
  return {
    file,
    title: diagram.title,
    basis: judgement.basis,
    locale,
    /** Rules that are off or have another severity in this diagram. */
    rules: Object.entries(diagram.rules ?? {})
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([rule, level]) => ({ rule, level, title: ruleTexts[rule]?.[locale].title ?? rule })),
    verdicts: [...judgement.verdicts.values()].map((verdict) =>
      verdictReport(verdict, nameOf, locale),
    ),
    findings: judgement.findings.map((finding) => {
      const { title, text } = findingText(finding, diagram, locale);
      return findingReport(finding, title, text);
    }),
    repairs: repairs.map((repair) => ({ ...repair, text: repairText(repair, locale) })),
  };
}

export type FileReport = ReturnType<typeof reportOf>;
type VerdictReport = FileReport["verdicts"][number];

interface Counted {
  readonly severity: Severity;
  readonly accepted?: string | undefined;
}

/** How many verdicts and findings are counted; one that is both counts once. */
function count({ verdicts, findings }: FileReport, isCounted: (one: Counted) => boolean): number {
  const told = new Set(findings.filter(isCounted).map(({ id }) => id));
  const untold = verdicts.filter(
    (verdict) => isCounted(verdict) && !told.has(`${verdict.rule}:${verdict.edge}`),
  );
  return told.size + untold.length;
}

/** How many that nobody has accepted are this severe. */
const open = (report: FileReport, severity: Severity): number =>
  count(report, (one) => one.severity === severity && one.accepted === undefined);

export const hasErrors = (report: FileReport): boolean => open(report, "error") > 0;

const marks: Readonly<Record<Severity, string>> = { error: "✗", warning: "!", info: "i", ok: "✓" };

type Line = string | readonly Line[];

/** Nested lists of lines, each level indented by two spaces. */
const indented = (lines: readonly Line[], depth = 0): string =>
  lines
    .map((line) =>
      typeof line === "string" ? "  ".repeat(depth) + line : indented(line, depth + 1),
    )
    .filter((text) => text !== "")
    .join("\n");

/** A heading with its lines below; nothing if there are none. */
const section = (heading: string, lines: readonly Line[]): readonly Line[] =>
  lines.length === 0 ? [] : [heading, lines];

const acceptedLine = ({ accepted }: Pick<Counted, "accepted">, locale: Locale): readonly Line[] =>
  accepted === undefined
    ? []
    : [fileTranslator(locale)("files.judge.accepted", { reason: accepted })];

const findingLines = (finding: FileReport["findings"][number], locale: Locale): readonly Line[] => [
  `${marks[finding.severity]} ${finding.title}`,
  [finding.text, ...acceptedLine(finding, locale)],
];

function verdictLines(verdict: VerdictReport, locale: Locale): readonly Line[] {
  const t = fileTranslator(locale);
  const { headline, answers, why, references, voice, exam } = verdict.explanation;
  const { hops, fixes, assumptions, also } = verdict;
  const way = hops.map(({ name, state }) => t("files.judge.hop", { name, state })).join(" → ");
  return [
    `${verdict.status === "unknown" ? "?" : marks[verdict.severity]} ${verdict.source.name} → ${verdict.target.name}: ${verdict.label}`,
    [
      headline,
      ...acceptedLine(verdict, locale),
      ...answers.map(({ question, answer }) => `${question}: ${answer}`),
      ...section(
        t("files.judge.why"),
        why.map((step, n) => `${n + 1}. ${step}`),
      ),
      ...section(t("files.judge.way"), [...(way === "" ? [] : [way])]),
      ...section(
        t("files.judge.fixes"),
        fixes.flatMap(({ title, hint, changes }) => [
          `- ${title}`,
          [...(hint === "" ? [] : [hint]), ...changes.map((change) => `+ ${change}`)],
        ]),
      ),
      ...section(
        t("files.judge.assumed"),
        assumptions.flatMap(({ text, others }) => [`- ${text}`, others.map((other) => other.text)]),
      ),
      ...(voice ? [voice.title, [voice.text]] : []),
      ...(exam ? section(t("files.judge.exam"), [exam]) : []),
      ...section(
        t("files.judge.also"),
        also.flatMap((finding) => findingLines(finding, locale)),
      ),
      ...section(
        t("files.judge.references"),
        references.map(({ title, url }) => `${title} ${url}`),
      ),
      t("files.judge.rule", { rule: verdict.rule }),
    ],
  ];
}

/** The report of one file as text for a terminal. */
export function textOf(report: FileReport, locale: Locale): string {
  const t = fileTranslator(locale);
  const { verdicts } = report;
  const told = new Set(
    verdicts.flatMap(({ rule, edge, also }) => [`${rule}:${edge}`, ...also.map(({ id }) => id)]),
  );
  const blocks: (readonly Line[])[] = [
    [
      `${report.title || t("files.judge.untitled")} (${report.file})`,
      t("files.judge.basis", { basis: report.basis }),
      t("files.judge.counts", {
        calls: verdicts.length,
        errors: open(report, "error"),
        warnings: open(report, "warning"),
        accepted: count(report, ({ accepted }) => accepted !== undefined),
      }),
    ],
    section(
      t("files.judge.rules", { count: report.rules.length }),
      report.rules.map(({ rule, level, title }) => t("files.judge.level", { rule, level, title })),
    ),
    section(
      t("files.judge.repairs"),
      report.repairs.map(({ text }) => text),
    ),
    ...verdicts.map((verdict) => verdictLines(verdict, locale)),
    section(
      t("files.judge.findings"),
      report.findings
        .filter(({ id }) => !told.has(id))
        .flatMap((finding) => findingLines(finding, locale)),
    ),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => indented(block))
    .join("\n\n");
}
