/**
 * Draws a diagram as a standalone SVG: the one picture behind every export. It holds shapes, text
 * and presentation attributes only, because office programs and librsvg show nothing else.
 */

import { resourceOf } from "@/lib/catalog";
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/i18n/locales";
import { ancestors, withDescendants } from "@/lib/model/queries";
import type { Diagram, DiagramNode, EdgeId, NodeId } from "@/lib/model/types";
import type { Judgement, Status } from "@/lib/rules/types";
import { renderBadge, renderChips, renderLines } from "./edges";
import { absoluteRects, edgeGeometries, type Rect } from "./geometry";
import { renderLegend } from "./legend";
import { renderNode, renderShadows } from "./nodes";
import { palettes } from "./palette";
import { acceptedIn, isAccepted, isFine, isProblem, type Problem, problemsOf } from "./problems";
import type { Scene } from "./scene";
import type { Theme } from "./status-style";
import { caption, element, escapeText, round, usualFontSize } from "./svg";
import { type Font, wrapText } from "./text";

export interface RenderOptions {
  /** Verdicts to draw; without them connections are plain lines. */
  readonly judgement?: Judgement;
  readonly theme: Theme;
  readonly locale: Locale;
  /** Pixels around everything; 32 unless given. */
  readonly padding?: number;
  /** Whether the canvas is painted; a transparent picture otherwise. Yes unless given. */
  readonly background?: boolean;
  /** Whether the meaning of the lines and the findings are listed below. Yes where there are verdicts. */
  readonly legend?: boolean;
  /** Whether connections carry their verdict as a chip. Yes unless given. */
  readonly chips?: boolean;
  /** Whether problems are numbered as in the legend. As `legend` unless given. */
  readonly numbers?: boolean;
  /** Whether the diagram's title stands above it. No unless given. */
  readonly title?: boolean;
  /** Nodes and edges to draw, with what the nodes hold; everything unless given. */
  readonly selection?: ReadonlySet<NodeId | EdgeId>;
}

const fontFamily =
  "Inter, 'Inter Variable', 'Segoe UI', Roboto, Arial, 'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";
const titleFont: Font = { size: 20, weight: 600 };
const titleLine = 28;
const titleGap = 20;
const legendGap = 24;
/** A legend narrower than this would wrap every sentence. */
const narrowestLegend = 440;

const attribution =
  "AWS Architecture Icons: owned by Amazon.com, Inc. or its affiliates, used unmodified. https://aws.amazon.com/architecture/icons/";

/** The part of a diagram that a selection stands for. */
function selected(diagram: Diagram, selection: ReadonlySet<string>): Diagram {
  const nodes = new Set<NodeId>();
  const take = (id: NodeId) => {
    for (const node of withDescendants(diagram, id)) nodes.add(node.id);
  };
  for (const id of selection) {
    take(id);
    const edge = diagram.edges.get(id);
    if (edge) {
      take(edge.source);
      take(edge.target);
    }
  }
  return {
    ...diagram,
    nodes: new Map([...diagram.nodes].filter(([id]) => nodes.has(id))),
    edges: new Map(
      [...diagram.edges].filter(([, edge]) => nodes.has(edge.source) && nodes.has(edge.target)),
    ),
  };
}

/** The smallest rectangle around all nodes and edges. */
function boundsOf(rects: Iterable<Rect>): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const rect of rects) {
    left = Math.min(left, rect.x);
    top = Math.min(top, rect.y);
    right = Math.max(right, rect.x + rect.width);
    bottom = Math.max(bottom, rect.y + rect.height);
  }
  if (left > right) return { x: 0, y: 0, width: 240, height: 120 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Containers before what they hold, everything else in drawing order. */
function inLayers(diagram: Diagram): { frames: DiagramNode[]; others: DiagramNode[] } {
  const frames: { node: DiagramNode; depth: number }[] = [];
  const others: DiagramNode[] = [];
  for (const node of diagram.nodes.values()) {
    if (resourceOf(node.kind).traits.isContainer) {
      frames.push({ node, depth: ancestors(diagram, node.id).length });
    } else others.push(node);
  }
  frames.sort((a, b) => a.depth - b.depth);
  return { frames: frames.map(({ node }) => node), others };
}

function summaryOf({ diagram, judgement, locale, t }: Scene): string {
  const counts = t("render.summary", { nodes: diagram.nodes.size, edges: diagram.edges.size });
  if (!judgement) return counts;
  const verdicts = [...diagram.edges.keys()].flatMap((id) => judgement.verdicts.get(id) ?? []);
  const fine = verdicts.filter(isFine).length;
  const problems = verdicts.filter(isProblem).length;
  const accepted = verdicts.filter(isAccepted).length;
  const space = locale === "zh" ? "" : " ";
  return `${counts}${space}${t("render.judged", { fine, problems, accepted })}`;
}

/** Numbers of nodes with a finding, at their top right corner; several stand beside each other. */
function renderNodeBadges(scene: Scene, problems: readonly Problem[]): string {
  const taken = new Map<NodeId, number>();
  return problems
    .map((problem) => {
      if (!("node" in problem)) return "";
      const at = scene.rects.get(problem.node);
      if (!at) return "";
      const before = taken.get(problem.node) ?? 0;
      taken.set(problem.node, before + 1);
      return renderBadge(scene, problem.number, { x: at.x + at.width - 6 - before * 24, y: at.y });
    })
    .join("");
}

function renderTitle(scene: Scene, lines: readonly string[], left: number, top: number): string {
  return lines
    .map((line, i) =>
      element(
        "text",
        {
          x: left,
          y: top + 20 + i * titleLine,
          "font-size": titleFont.size,
          "font-weight": titleFont.weight,
          fill: scene.palette.ink,
        },
        escapeText(line),
      ),
    )
    .join("");
}

function usedStatuses({ diagram, judgement }: Scene): readonly Status[] {
  const used = new Set<Status>();
  for (const id of diagram.edges.keys()) {
    const verdict = judgement?.verdicts.get(id);
    if (verdict) used.add(verdict.status);
  }
  return [...used];
}

/** Draws a diagram as one self-contained SVG document. */
export function renderSvg(whole: Diagram, options: RenderOptions): string {
  const { judgement, theme, locale, padding = 32, background = true, chips = true } = options;
  const hasLegend = options.legend ?? judgement !== undefined;
  const hasNumbers = options.numbers ?? hasLegend;
  const diagram = options.selection ? selected(whole, options.selection) : whole;
  // Places come from the whole diagram: a selected node's container may not be drawn.
  const allRects = absoluteRects(whole);
  const rects = new Map([...allRects].filter(([id]) => diagram.nodes.has(id)));
  const geometries = new Map([...edgeGeometries(whole)].filter(([id]) => diagram.edges.has(id)));
  const palette = palettes[theme];
  const scene: Scene = {
    diagram,
    judgement,
    theme,
    locale,
    palette,
    rects,
    t: translator(locale),
    symbols: new Map(),
  };

  const { frames, others } = inLayers(diagram);
  const problems = judgement && hasNumbers ? problemsOf(diagram, judgement) : [];
  const badges = new Map(
    problems.flatMap((problem) =>
      "edges" in problem ? problem.edges.map((edge) => [edge, problem.number] as const) : [],
    ),
  );
  const chipLayer = renderChips(scene, geometries, badges, chips && judgement !== undefined);
  const body = [
    frames.map((node) => renderNode(scene, node)).join(""),
    renderLines(scene, geometries),
    renderShadows(scene, others),
    others.map((node) => renderNode(scene, node)).join(""),
    chipLayer.markup,
    renderNodeBadges(scene, problems),
  ].join("\n");

  const used = usedStatuses(scene);
  const drawn = boundsOf([...rects.values(), ...chipLayer.rects]);
  const bounds = { ...drawn, width: Math.max(drawn.width, hasLegend ? narrowestLegend : 0) };
  const titleLines =
    options.title && diagram.title
      ? wrapText(diagram.title, bounds.width, { ...titleFont, maxLines: 2 })
      : [];
  const titleHeight = titleLines.length > 0 ? titleLines.length * titleLine + titleGap : 0;
  const title = renderTitle(scene, titleLines, bounds.x, bounds.y - titleHeight);
  const legend = hasLegend
    ? renderLegend(scene, {
        left: bounds.x,
        top: bounds.y + bounds.height + legendGap,
        width: bounds.width,
        used,
        problems,
        accepted: judgement ? acceptedIn(diagram, judgement) : [],
      })
    : undefined;

  const frame = {
    x: Math.floor(bounds.x - padding),
    y: Math.floor(bounds.y - titleHeight - padding),
    width: Math.ceil(bounds.width + 2 * padding),
    height: Math.ceil(
      bounds.height + titleHeight + (legend ? legendGap + legend.height : 0) + 2 * padding,
    ),
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" role="img" lang="${locale}" width="${frame.width}" height="${frame.height}" viewBox="${round(frame.x)} ${round(frame.y)} ${frame.width} ${frame.height}" font-family="${fontFamily}" font-size="${usualFontSize}" fill="${palette.ink}">`,
    caption(diagram.title || scene.t("render.untitled"), summaryOf(scene)),
    `<metadata>${escapeText(attribution)}</metadata>`,
    [...scene.symbols.values()].join(""),
    background ? element("rect", { ...frame, fill: palette.canvas }) : "",
    title,
    body,
    legend?.markup ?? "",
    "</svg>",
  ]
    .filter((part) => part !== "")
    .join("\n");
}
