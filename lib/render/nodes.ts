import { resourceOf } from "@/lib/catalog";
import { iconOf } from "@/lib/catalog/icons";
import type { IconName } from "@/lib/catalog/types";
import { nodeDetail, nodeName } from "@/lib/i18n/names";
import type { DiagramNode } from "@/lib/model/types";
import type { Rect } from "./geometry";
import { type NodeText, nodeText, shapeOf, type TextLine } from "./node-text";
import { paperOf } from "./palette";
import type { Scene } from "./scene";
import { caption, element, escapeText, round } from "./svg";
import type { Font } from "./text";

const line = ({ text, x, y }: TextLine, at: Rect): string =>
  text === ""
    ? ""
    : `<tspan x="${round(at.x + x)}" y="${round(at.y + y)}">${escapeText(text)}</tspan>`;

/** Lines of one font; `xml:space` is not needed because lines neither begin nor end with a space. */
const lines = (texts: readonly TextLine[], font: Font, fill: string, at: Rect): string => {
  const spans = texts.map((text) => line(text, at)).join("");
  return spans === ""
    ? ""
    : element(
        "text",
        {
          "font-size": font.size,
          "font-weight": font.weight === 400 ? undefined : font.weight,
          fill,
        },
        spans,
      );
};

/** The id of an icon's symbol; the theme is part of it so that two pictures may share a page. */
export const symbolId = (theme: string, name: IconName): string => `ew-${theme}-${name}`;

function icon(scene: Scene, name: IconName, at: Rect, within: Rect): string {
  const drawn = iconOf(name);
  scene.icons.set(name, drawn);
  const x = at.x + within.x;
  const y = at.y + within.y;
  const { width, height } = within;
  const needsPlate = drawn.onPlate && scene.theme === "dark";
  const inset = needsPlate ? 4 : 0;
  const plate = needsPlate
    ? element("rect", { x, y, width, height, rx: 6, fill: scene.palette.plate })
    : "";
  return (
    plate +
    element("use", {
      "xlink:href": `#${symbolId(scene.theme, name)}`,
      x: x + inset,
      y: y + inset,
      width: width - 2 * inset,
      height: height - 2 * inset,
    })
  );
}

/** A group in AWS's manner: a thin border, the icon in its corner, the name beside it. */
function frame(scene: Scene, node: DiagramNode, at: Rect, text: NodeText): string {
  const resource = resourceOf(node.kind);
  const look = resource.frame?.(node.props);
  const stroke = look?.stroke ?? scene.palette.muted;
  const border = element("rect", {
    ...at,
    rx: 2,
    fill: look && look.fillOpacity > 0 ? look.fill : "none",
    // Written as text because an opacity needs more than one decimal.
    "fill-opacity": look && look.fillOpacity > 0 ? String(look.fillOpacity) : undefined,
    stroke,
    "stroke-width": 1.5,
    "stroke-dasharray": look?.dashed ? "5 4" : undefined,
  });
  return (
    border +
    (text.icon ? icon(scene, resource.icon(node.props), at, text.icon) : "") +
    lines(text.nameLines, text.name, scene.palette.ink, at) +
    lines(text.detailLines, text.detail, scene.palette.muted, at)
  );
}

function note(node: DiagramNode, at: Rect, text: NodeText): string {
  const paper = paperOf(node.props.color);
  return (
    element("rect", { ...at, rx: 3, fill: paper.fill, stroke: paper.stroke }) +
    lines(text.nameLines, text.name, paper.ink, at)
  );
}

function card(scene: Scene, node: DiagramNode, at: Rect, text: NodeText): string {
  const { palette } = scene;
  return (
    element("rect", { ...at, rx: 10, fill: palette.card, stroke: palette.cardStroke }) +
    (text.icon ? icon(scene, resourceOf(node.kind).icon(node.props), at, text.icon) : "") +
    lines(text.nameLines, text.name, palette.ink, at) +
    lines(text.detailLines, text.detail, palette.muted, at)
  );
}

/** One node as a group with its name and detail as title and description. */
export function renderNode(scene: Scene, node: DiagramNode): string {
  const at = scene.rects.get(node.id);
  if (!at) return "";
  const shape = shapeOf(node);
  const isText = shape === "note" || shape === "text";
  const name = isText ? (node.label ?? "") : nodeName(node, scene.locale);
  const detail = isText ? "" : nodeDetail(node, scene.locale);
  const text = nodeText(shape, at, name, detail);
  const body = {
    frame: () => frame(scene, node, at, text),
    note: () => note(node, at, text),
    text: () => lines(text.nameLines, text.name, scene.palette.ink, at),
    card: () => card(scene, node, at, text),
  }[shape]();
  const title = caption(name || nodeName(node, scene.locale), detail);
  return `<g>${title}${body}</g>`;
}

/** One path for all shadows: a rectangle each, rounded by the joins of its stroke. */
export function renderShadows(scene: Scene, nodes: readonly DiagramNode[]): string {
  const inset = 8;
  let d = "";
  for (const node of nodes) {
    const at = scene.rects.get(node.id);
    const shape = shapeOf(node);
    if (!at || shape === "frame" || shape === "text") continue;
    const width = Math.max(0, at.width - 2 * inset);
    const height = Math.max(0, at.height - 2 * inset);
    d += `M${round(at.x + inset)} ${round(at.y + inset + 2)}h${round(width)}v${round(height)}h${round(-width)}z`;
  }
  if (d === "") return "";
  return element("path", {
    d,
    fill: scene.palette.shadow,
    stroke: scene.palette.shadow,
    "stroke-width": 2 * inset + 2,
    "stroke-linejoin": "round",
    opacity: String(scene.palette.shadowOpacity),
  });
}
