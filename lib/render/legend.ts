import { findingText, headlineOf } from "@/lib/i18n/explain";
import { nodeName } from "@/lib/i18n/names";
import type { NodeId } from "@/lib/model/types";
import { type Finding, type Status, statuses, type Verdict } from "@/lib/rules/types";
import { acceptedTick } from "./chips";
import { renderBadge, renderMarker, renderTick } from "./edges";
import type { Accepted, Problem } from "./problems";
import type { Scene } from "./scene";
import { statusStyles } from "./status-style";
import { element, escapeText } from "./svg";
import { type Font, measure, wrapText } from "./text";

/** The month in which the rules were last checked against what AWS documents. */
const checkedOn = "2026-10";

const headFont: Font = { size: 12, weight: 600 };
const bodyFont: Font = { size: 12, weight: 400 };
const padding = 20;
const rowHeight = 24;
const lineHeight = 17;
/** More than this is a report, not a legend. */
const mostFindings = 40;

const words = (text: string, x: number, y: number, font: Font, fill: string): string =>
  element(
    "text",
    { x, y, "font-weight": font.weight === 400 ? undefined : font.weight, fill },
    escapeText(text),
  );

/** Line, marker and meaning of each status in the picture, as many beside each other as fit. */
function renderKey(
  scene: Scene,
  used: readonly Status[],
  left: number,
  top: number,
  width: number,
) {
  const { t, theme, palette } = scene;
  let x = left;
  let y = top;
  let markup = "";
  for (const status of used) {
    const style = statusStyles[theme][status];
    const text = t(`render.status.${status}`);
    const entry = 48 + 8 + measure(text, bodyFont) + 24;
    if (x > left && x + entry - 24 > left + width) {
      x = left;
      y += rowHeight;
    }
    markup += element("path", {
      d: `M${x} ${y + 12}h48`,
      fill: "none",
      stroke: style.line,
      "stroke-width": style.width,
      "stroke-dasharray": style.dash,
      "stroke-linecap": style.dash === undefined ? undefined : "round",
    });
    markup += element("rect", {
      x: x + 14,
      y: y + 2,
      width: 20,
      height: 20,
      rx: 10,
      fill: palette.card,
    });
    markup += renderMarker(scene, status, x + 16, y + 4);
    markup += words(text, x + 56, y + 16.2, bodyFont, palette.ink);
    x += Math.ceil(entry);
  }
  return { markup, bottom: used.length > 0 ? y + rowHeight : top };
}

/** A finding in one sentence; a verdict by itself where nothing beside it is meant. */
function sentenceOf(
  { diagram, locale }: Scene,
  told: { readonly verdict?: Verdict; readonly finding?: Finding },
): string {
  if (told.finding) {
    const { title, text } = findingText(told.finding, diagram, locale);
    return title || text;
  }
  return told.verdict ? headlineOf(told.verdict, locale) : "";
}

/** The numbered sentences; the numbers are those of the badges in the picture. */
function renderFindings(
  scene: Scene,
  problems: readonly Problem[],
  left: number,
  top: number,
  width: number,
) {
  const { palette, t } = scene;
  let y = top;
  let markup = "";
  for (const problem of problems.slice(0, mostFindings)) {
    const lines = wrapText(sentenceOf(scene, problem), width - 32, { ...bodyFont, maxLines: 3 });
    markup += renderBadge(scene, problem.number, { x: left + 10, y: y + 12 });
    for (const [i, line] of lines.entries()) {
      markup += words(line, left + 32, y + 16.2 + i * lineHeight, bodyFont, palette.ink);
    }
    y += rowHeight + (lines.length - 1) * lineHeight;
  }
  const hidden = problems.length - mostFindings;
  if (hidden > 0) {
    markup += words(
      t("render.more", { count: hidden }),
      left + 32,
      y + 16.2,
      bodyFont,
      palette.muted,
    );
    y += rowHeight;
  }
  return { markup, bottom: y };
}

/** Where a finding belongs: the ends of its connection, or the node. */
function placeOf({ diagram, locale }: Scene, accepted: Accepted): string {
  const subject =
    "verdict" in accepted ? { edge: accepted.verdict.edge } : accepted.finding.subject;
  const nameOf = (id: NodeId | undefined) => {
    const node = id === undefined ? undefined : diagram.nodes.get(id);
    return node ? nodeName(node, locale) : "";
  };
  if ("node" in subject) return nameOf(subject.node);
  const edge = diagram.edges.get(subject.edge);
  return `${nameOf(edge?.source)} → ${nameOf(edge?.target)}`;
}

/** What somebody lives with, each with the reason below it. */
function renderAccepted(
  scene: Scene,
  accepted: readonly Accepted[],
  left: number,
  top: number,
  width: number,
) {
  const { palette, t } = scene;
  let y = top;
  let markup = "";
  const write = (text: string, fill: string, maxLines: number) => {
    for (const line of wrapText(text, width - 32, { ...bodyFont, maxLines })) {
      markup += words(line, left + 32, y + 16.2, bodyFont, fill);
      y += lineHeight;
    }
  };
  for (const one of accepted.slice(0, mostFindings)) {
    markup += renderTick(left + 10 - acceptedTick.size / 2, y + 6, palette.ink);
    // What has no number is found in the picture by its name.
    const about = { place: placeOf(scene, one), text: sentenceOf(scene, one) };
    write(t("render.about", about), palette.ink, 3);
    write(t("render.reason", { reason: one.reason }), palette.muted, 4);
    y += rowHeight - lineHeight;
  }
  const hidden = accepted.length - mostFindings;
  if (hidden > 0) write(t("render.more", { count: hidden }), palette.muted, 1);
  return { markup, bottom: y };
}

export interface LegendOptions {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly used: readonly Status[];
  readonly problems: readonly Problem[];
  readonly accepted: readonly Accepted[];
}

/** The panel under a picture, and how high it is in pixels. */
export function renderLegend(
  scene: Scene,
  { left, top, width, used, problems, accepted }: LegendOptions,
): { readonly markup: string; readonly height: number } {
  const { palette, t, judgement, diagram } = scene;
  const inner = width - 2 * padding;
  const x = left + padding;
  let y = top + padding - 4;
  let markup = "";
  const heading = (text: string) => {
    markup += words(text, x, y + 12, headFont, palette.ink);
    y += 22;
  };

  const ordered = statuses.filter((status) => used.includes(status));
  if (ordered.length > 0) {
    heading(t("render.key"));
    const key = renderKey(scene, ordered, x, y, inner);
    markup += key.markup;
    y = key.bottom + 12;
  }
  if (problems.length > 0) {
    heading(t("render.findings"));
    const list = renderFindings(scene, problems, x, y, inner);
    markup += list.markup;
    y = list.bottom + 12;
  }
  if (accepted.length > 0) {
    heading(t("render.accepted"));
    const list = renderAccepted(scene, accepted, x, y, inner);
    markup += list.markup;
    y = list.bottom + 12;
  }
  const changed = judgement ? Object.keys(diagram.rules ?? {}).length : 0;
  if (changed > 0) {
    for (const line of wrapText(t("render.rules", { count: changed }), inner, bodyFont)) {
      markup += words(line, x, y + 12, bodyFont, palette.ink);
      y += lineHeight;
    }
  }
  const basis = judgement ? `${t(`render.basis.${judgement.basis}`)} · ` : "";
  const footer = wrapText(basis + t("render.checked", { date: checkedOn }), inner, bodyFont);
  for (const line of footer) {
    markup += words(line, x, y + 12, bodyFont, palette.muted);
    y += lineHeight;
  }
  const height = y + padding - 4 - top;
  const panel = element("rect", {
    x: left,
    y: top,
    width,
    height,
    rx: 10,
    fill: palette.card,
    stroke: palette.cardStroke,
  });
  return { markup: `<g>${panel}${markup}</g>`, height };
}
