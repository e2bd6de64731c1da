import { headlineOf } from "@/lib/i18n/explain";
import { chipText } from "@/lib/i18n/labels";
import { nodeName } from "@/lib/i18n/names";
import type { DiagramEdge, EdgeId, Point } from "@/lib/model/types";
import type { Status, Verdict } from "@/lib/rules/types";
import {
  acceptedTick,
  badgeFont,
  badgeWidth,
  type ChipInput,
  chipFont,
  chipHeight,
  chipLabel,
  chipMarker,
  chipObstacles,
  chipSize,
  placeChips,
  tickStart,
} from "./chips";
import { arrowOf, type EdgePath, type Rect } from "./geometry";
import { isAccepted } from "./problems";
import type { Scene } from "./scene";
import { acceptedStroke, plainLine, type StatusStyle, statusStyles } from "./status-style";
import { caption, element, escapeText, round } from "./svg";
import { stamp } from "./symbols";
import { type Font, measure } from "./text";

const labelFont: Font = { size: 12, weight: 400 };

/** "orders-api → legacy-stock", for whoever cannot see the line. */
function nameOf({ diagram, locale }: Scene, edge: DiagramEdge): string {
  const source = diagram.nodes.get(edge.source);
  const target = diagram.nodes.get(edge.target);
  const from = source ? nodeName(source, locale) : edge.source;
  const to = target ? nodeName(target, locale) : edge.target;
  return `${from} → ${to}`;
}

/** One line and its arrow head; colour and width are those of the layer it stands in. */
function renderLine(
  scene: Scene,
  edge: DiagramEdge,
  geometry: EdgePath,
  dash: string | undefined,
): string {
  const arrow = arrowOf(geometry.curve);
  const hasHead = edge.kind !== "annotates";
  const line = element("path", {
    d: hasHead ? arrow.line : geometry.path,
    fill: "none",
    "stroke-dasharray": dash,
  });
  const verdict = scene.judgement?.verdicts.get(edge.id);
  const headline = verdict ? headlineOf(verdict, scene.locale) : undefined;
  const head = hasHead ? element("path", { d: arrow.head }) : "";
  const width = verdict && isAccepted(verdict) ? acceptedStroke.line : undefined;
  return element(
    "g",
    { "stroke-width": width },
    caption(nameOf(scene, edge), headline) + line + head,
  );
}

/** All lines: those without a verdict first, those with a problem last and so on top. */
export function renderLines(scene: Scene, geometries: ReadonlyMap<EdgeId, EdgePath>): string {
  const layers = new Map<Status | undefined, string>(
    [undefined, ...statusesBelowToTop].map((status) => [status, ""]),
  );
  const plain = plainLine[scene.theme];
  for (const [id, geometry] of geometries) {
    const edge = scene.diagram.edges.get(id);
    if (!edge) continue;
    const status = scene.judgement?.verdicts.get(id)?.status;
    const isPlainCall = status === undefined && edge.kind === "calls";
    const dash = isPlainCall ? undefined : (status ? lineStyle(scene, status) : plain).dash;
    layers.set(status, (layers.get(status) ?? "") + renderLine(scene, edge, geometry, dash));
  }
  return [...layers]
    .map(([status, markup]) => {
      if (markup === "") return "";
      const { line, width } = status ? lineStyle(scene, status) : plain;
      const ends = { "stroke-linecap": "round", "stroke-linejoin": "round" } as const;
      return element("g", { fill: line, stroke: line, "stroke-width": width, ...ends }, markup);
    })
    .join("");
}

const statusesBelowToTop: readonly Status[] = [
  "unknown",
  "direct",
  "via",
  "warn",
  "wrong",
  "missing",
];

const lineStyle = (scene: Scene, status: Status): StatusStyle => statusStyles[scene.theme][status];

/** A marker in a square of 16 pixels, its top left corner at `x`, `y`. */
export function renderMarker(scene: Scene, status: Status, x: number, y: number): string {
  const { marker, line, sign } = lineStyle(scene, status);
  const content =
    element("path", { d: marker.shape, fill: line }) +
    element("path", {
      d: marker.sign,
      fill: "none",
      stroke: sign,
      "stroke-width": 1.6,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
    });
  return stamp(scene, content, { x, y });
}

/** A number in a pill, around a middle. */
export function renderBadge(scene: Scene, number: number, middle: Point): string {
  const width = badgeWidth(number);
  return (
    element("rect", {
      x: middle.x - width / 2,
      y: middle.y - 9,
      width,
      height: 18,
      rx: 9,
      fill: scene.palette.badge,
    }) +
    element(
      "text",
      {
        x: middle.x,
        y: middle.y + 3.9,
        "text-anchor": "middle",
        "font-size": badgeFont.size,
        "font-weight": badgeFont.weight,
        fill: scene.palette.badgeInk,
      },
      String(number),
    )
  );
}

interface Chip extends ChipInput {
  readonly verdict?: Verdict;
  readonly text: string;
  readonly badge?: number;
}

function verdictChip(
  scene: Scene,
  verdict: Verdict,
  { curve }: EdgePath,
  badge: number | undefined,
): Chip {
  const text = chipLabel(verdict.status, curve, chipText(verdict, scene.locale), badge);
  return {
    id: verdict.edge,
    curve,
    verdict,
    text,
    size: chipSize(text, badge, isAccepted(verdict)),
    ...(badge === undefined ? undefined : { badge }),
  };
}

/** What a person wrote on a connection, on a strip of canvas so that the line does not strike it out. */
function labelChip(edge: DiagramEdge, text: string, { curve }: EdgePath): Chip {
  const size = { width: Math.ceil(measure(text, labelFont)) + 8, height: 18 };
  return { id: `label:${edge.id}`, curve, text, size };
}

/** The tick of what is accepted, its square's top left corner at `x`, `y`. */
export const renderTick = (x: number, y: number, stroke: string): string =>
  element("path", {
    d: acceptedTick.path,
    transform: `translate(${round(x)} ${round(y)})`,
    fill: "none",
    stroke,
    "stroke-width": 1.6,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  });

function renderChip(
  scene: Scene,
  verdict: Verdict,
  { size, text, badge, rect }: PlacedChip,
): string {
  const { status } = verdict;
  const { chipFill, chipInk, line } = lineStyle(scene, status);
  const hasTick = isAccepted(verdict);
  const pill = element("rect", {
    ...size,
    rx: chipHeight / 2,
    fill: chipFill,
    stroke: line,
    "stroke-width": hasTick ? acceptedStroke.chip : 1.5,
  });
  const x = chipMarker.x + chipMarker.size + chipMarker.gap;
  const words =
    text === ""
      ? ""
      : element(
          "text",
          { x, y: 16.2, "font-weight": chipFont.weight, fill: chipInk },
          escapeText(text),
        );
  const tick = hasTick
    ? renderTick(tickStart(text), (chipHeight - acceptedTick.size) / 2, chipInk)
    : "";
  const face = pill + renderMarker(scene, status, chipMarker.x, 4) + words + tick;
  const number =
    badge === undefined
      ? ""
      : renderBadge(scene, badge, {
          x: rect.x + size.width - chipMarker.x + 1 - badgeWidth(badge) / 2,
          y: rect.y + size.height / 2,
        });
  return stamp(scene, face, rect) + number;
}

function renderLabels(scene: Scene, labels: readonly PlacedChip[]): string {
  if (labels.length === 0) return "";
  const strips = labels.map(({ rect }) => element("rect", { ...rect, rx: 4 })).join("");
  const words = labels
    .map(({ text, rect }) => element("text", { x: rect.x + 4, y: rect.y + 13.2 }, escapeText(text)))
    .join("");
  return (
    element("g", { fill: scene.palette.canvas }, strips) +
    element("g", { fill: scene.palette.muted }, words)
  );
}

type PlacedChip = Chip & { readonly rect: Rect };

/** All chips and labels on the edges, placed so that none covers another or a node, and where. */
export function renderChips(
  scene: Scene,
  geometries: ReadonlyMap<EdgeId, EdgePath>,
  badges: ReadonlyMap<EdgeId, number>,
  hasVerdicts: boolean,
): { readonly markup: string; readonly rects: readonly Rect[] } {
  const chips: Chip[] = [];
  const labels: Chip[] = [];
  for (const [id, edge] of scene.diagram.edges) {
    const geometry = geometries.get(id);
    if (!geometry) continue;
    const verdict = hasVerdicts ? scene.judgement?.verdicts.get(id) : undefined;
    if (verdict) chips.push(verdictChip(scene, verdict, geometry, badges.get(id)));
    if (edge.label) labels.push(labelChip(edge, edge.label, geometry));
  }
  const all = [...chips, ...labels];
  const middles = placeChips(all, chipObstacles(scene.diagram, scene.rects));
  const placed = all.flatMap((chip): PlacedChip[] => {
    const middle = middles.get(chip.id);
    if (!middle) return [];
    const { width, height } = chip.size;
    const rect = { x: round(middle.x - width / 2), y: round(middle.y - height / 2), width, height };
    return [{ ...chip, rect }];
  });
  const markup = placed
    .map((chip) => (chip.verdict ? renderChip(scene, chip.verdict, chip) : ""))
    .join("");
  const plain = placed.filter(({ verdict }) => verdict === undefined);
  return {
    markup: markup + renderLabels(scene, plain),
    rects: placed.map(({ rect }) => rect),
  };
}
