import { resourceOf } from "@/lib/catalog";
import { iconOf } from "@/lib/catalog/icons";
import type { IconName } from "@/lib/catalog/types";
import { nodeDetail, nodeName } from "@/lib/i18n/names";
import type { DiagramNode } from "@/lib/model/types";
import type { Rect } from "./geometry";
import { type NodeText, nodeText, shapeOf, type TextLine } from "./node-text";
import { paperOf } from "./palette";
import type { Scene } from "./scene";
import { caption, element, escapeText, round, usualFontSize } from "./svg";
import { stamp } from "./symbols";
import type { Font } from "./text";

/** One text element per line; its weight is only said where it is not the usual one. */
const lines = (
  texts: readonly TextLine[],
  { size, weight }: Font,
  fill: string | undefined,
  at: Rect,
): string =>
  texts
    .filter(({ text }) => text !== "")
    .map(({ text, x, y }) =>
      element(
        "text",
        {
          x: at.x + x,
          y: at.y + y,
          "font-size": size === usualFontSize ? undefined : size,
          "font-weight": weight === 400 ? undefined : weight,
          fill,
        },
        escapeText(text),
      ),
    )
    .join("");

/** The icon, unmodified; on a plate where its own colours would be lost. */
function icon(scene: Scene, name: IconName, within: Rect): string {
  const { viewBox, body, onPlate } = iconOf(name);
  const { palette } = scene;
  const needsPlate = onPlate && scene.theme === "dark";
  const inset = needsPlate ? 4 : 0;
  const at = { x: within.x + inset, y: within.y + inset };
  const size = { width: within.width - 2 * inset, height: within.height - 2 * inset };
  const plate = needsPlate ? element("rect", { ...within, rx: 6, fill: palette.plate }) : "";
  // Only the strokes drawn for Edgewise take the colour of the text; AWS's are never recoloured,
  // and a shape of theirs that states no colour means black.
  const content = element("g", { fill: "#000" }, body.replaceAll("currentColor", palette.ink));
  return plate + stamp(scene, content, at, { viewBox, size });
}

const moved = (rect: Rect, by: Rect): Rect => ({ ...rect, x: rect.x + by.x, y: rect.y + by.y });

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
    (text.icon ? icon(scene, resource.icon(node.props), moved(text.icon, at)) : "") +
    lines(text.nameLines, text.name, undefined, at) +
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

/** A card's face, the same for every card of its size and icon. */
function card(scene: Scene, node: DiagramNode, at: Rect, text: NodeText): string {
  const { palette } = scene;
  const { width, height } = at;
  const face =
    element("rect", { width, height, rx: 10, fill: palette.card, stroke: palette.cardStroke }) +
    (text.icon ? icon(scene, resourceOf(node.kind).icon(node.props), text.icon) : "");
  return (
    stamp(scene, face, at) +
    lines(text.nameLines, text.name, undefined, at) +
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
    text: () => lines(text.nameLines, text.name, undefined, at),
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
