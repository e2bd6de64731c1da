import { chipText, explain } from "@/lib/i18n/explain";
import { nodeName } from "@/lib/i18n/names";
import type { DiagramEdge, EdgeId, Point } from "@/lib/model/types";
import type { Verdict } from "@/lib/rules/types";
import {
  badgeFont,
  badgeWidth,
  type ChipInput,
  chipFont,
  chipHeight,
  chipMarker,
  chipObstacles,
  chipSize,
  hasRoom,
  placeChips,
} from "./chips";
import { arrowOf, type EdgePath, type Rect } from "./geometry";
import { isFine } from "./problems";
import type { Scene } from "./scene";
import { plainLine, type StatusStyle, statusStyles } from "./status-style";
import { caption, element, escapeText, round } from "./svg";
import { type Font, measure } from "./text";

const labelFont: Font = { size: 12, weight: 400 };

/** "orders-api → legacy-stock", for whoever cannot see the line. */
function nameOf({ diagram, locale, t }: Scene, edge: DiagramEdge): string {
  const source = diagram.nodes.get(edge.source);
  const target = diagram.nodes.get(edge.target);
  return t("render.connection", {
    source: source ? nodeName(source, locale) : edge.source,
    target: target ? nodeName(target, locale) : edge.target,
  });
}

/** The line and its arrow head, in the style of its verdict. */
export function renderEdge(scene: Scene, edge: DiagramEdge, geometry: EdgePath): string {
  const verdict = scene.judgement?.verdicts.get(edge.id);
  const isCall = edge.kind === "calls";
  const plain = plainLine[scene.theme];
  const style = verdict ? statusStyles[scene.theme][verdict.status] : undefined;
  const arrow = arrowOf(geometry.curve);
  const stroke = style?.line ?? plain.line;
  const hasHead = edge.kind !== "annotates";
  const line = element("path", {
    d: hasHead ? arrow.line : geometry.path,
    fill: "none",
    stroke,
    "stroke-width": style?.width ?? plain.width,
    "stroke-dasharray": style ? style.dash : isCall ? undefined : plain.dash,
    "stroke-linecap": style?.dash === undefined ? undefined : "round",
  });
  const head = hasHead ? element("path", { d: arrow.head, fill: stroke }) : "";
  const headline = verdict ? explain(verdict, scene.locale).headline : undefined;
  return `<g>${caption(nameOf(scene, edge), headline)}${line}${head}</g>`;
}

/** A marker in a square of `size` pixels, its top left corner at `x`, `y`. */
export function renderMarker(style: StatusStyle, x: number, y: number, size = 16): string {
  const scale = size / 16;
  return element(
    "g",
    { transform: `translate(${round(x)} ${round(y)})${scale === 1 ? "" : ` scale(${scale})`}` },
    element("path", { d: style.marker.shape, fill: style.line }) +
      element("path", {
        d: style.marker.sign,
        fill: "none",
        stroke: style.sign,
        "stroke-width": 1.6,
        "stroke-linecap": "round",
        "stroke-linejoin": "round",
      }),
  );
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
  render(middle: Point): string;
}

function verdictChip(
  scene: Scene,
  verdict: Verdict,
  geometry: EdgePath,
  badge: number | undefined,
): Chip {
  const style = statusStyles[scene.theme][verdict.status];
  const text = chipText(verdict, scene.locale);
  const whole = chipSize(text, badge);
  const isShort = isFine(verdict) && !hasRoom(geometry.curve, whole);
  const label = isShort ? "" : text;
  const size = isShort ? chipSize("", badge) : whole;
  return {
    id: verdict.edge,
    curve: geometry.curve,
    size,
    render: (middle) => {
      const x = middle.x - size.width / 2;
      const y = middle.y - size.height / 2;
      const pill = element("rect", {
        x,
        y,
        ...size,
        rx: chipHeight / 2,
        fill: style.chipFill,
        stroke: style.line,
        "stroke-width": 1.5,
      });
      const words = label
        ? element(
            "text",
            {
              x: x + chipMarker.x + chipMarker.size + chipMarker.gap,
              y: middle.y + 4.2,
              "font-size": chipFont.size,
              "font-weight": chipFont.weight,
              fill: style.chipInk,
            },
            escapeText(label),
          )
        : "";
      const number =
        badge === undefined
          ? ""
          : renderBadge(scene, badge, {
              x: x + size.width - chipMarker.x + 1 - badgeWidth(badge) / 2,
              y: middle.y,
            });
      return pill + renderMarker(style, x + chipMarker.x, y + 4) + words + number;
    },
  };
}

/** What a person wrote on a connection, on a strip of canvas so that the line does not strike it out. */
function labelChip(scene: Scene, edge: DiagramEdge, label: string, geometry: EdgePath): Chip {
  const size = { width: Math.ceil(measure(label, labelFont)) + 8, height: 18 };
  return {
    id: `label:${edge.id}`,
    curve: geometry.curve,
    size,
    render: (middle) =>
      element("rect", {
        x: middle.x - size.width / 2,
        y: middle.y - size.height / 2,
        ...size,
        rx: 4,
        fill: scene.palette.canvas,
      }) +
      element(
        "text",
        {
          x: middle.x,
          y: middle.y + 4.2,
          "text-anchor": "middle",
          "font-size": labelFont.size,
          fill: scene.palette.muted,
        },
        escapeText(label),
      ),
  };
}

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
    if (edge.label) labels.push(labelChip(scene, edge, edge.label, geometry));
  }
  const all = [...chips, ...labels];
  const places = placeChips(all, chipObstacles(scene.diagram));
  const rects: Rect[] = [];
  let markup = "";
  for (const chip of all) {
    const middle = places.get(chip.id);
    if (!middle) continue;
    const { width, height } = chip.size;
    rects.push({ x: middle.x - width / 2, y: middle.y - height / 2, width, height });
    markup += chip.render(middle);
  }
  return { markup, rects };
}
