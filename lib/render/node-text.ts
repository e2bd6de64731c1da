/**
 * What stands where in a node: its icon, its name and its detail. The canvas and the picture both
 * ask here.
 */

import { resourceOf } from "@/lib/catalog";
import type { DiagramNode, Size } from "@/lib/model/types";
import type { Rect } from "./geometry";
import { ellipsis, type Font, measure, wrapText } from "./text";

/** How a node is drawn: which of these depends on its traits and size. */
export type NodeShape = "card" | "frame" | "note" | "text";

/** How a node is drawn, by what the catalogue says of its kind. */
export function shapeOf(node: Pick<DiagramNode, "kind">): NodeShape {
  const { traits, assumes } = resourceOf(node.kind);
  if (traits.isContainer) return "frame";
  if (!traits.isText) return "card";
  // Of the two that are text, only a note has paper, which has a colour.
  return assumes.color === undefined ? "text" : "note";
}

export interface TextLine {
  readonly text: string;
  /** Where the text begins and its baseline, relative to the node. */
  readonly x: number;
  readonly y: number;
}

export interface NodeText {
  readonly name: Font;
  readonly detail: Font;
  readonly nameLines: readonly TextLine[];
  readonly detailLines: readonly TextLine[];
  /** The icon's square, relative to the node; absent where none is drawn. */
  readonly icon?: Rect;
  /** Whether a part of the name or the detail did not fit. */
  readonly isCut: boolean;
}

export const nameFont: Font = { size: 13, weight: 600 };
export const detailFont: Font = { size: 12, weight: 400 };
export const noteFont: Font = { size: 13, weight: 400 };
export const frameHeader = 28;

const lineHeight = (font: Font): number => Math.round(font.size * 1.3);

const cutAway = (text: string, lines: readonly string[]): boolean =>
  lines.length > 0 && (lines.at(-1) ?? "").endsWith(ellipsis) && !text.trimEnd().endsWith(ellipsis);

const stack = (lines: readonly string[], font: Font, x: number, top: number): TextLine[] =>
  lines.map((text, i) => ({
    text,
    x,
    y: Math.round(top + i * lineHeight(font) + font.size * 0.98),
  }));

const cardIcon = (size: Size): number => Math.min(36, size.height - 16);
/** Where a card's texts begin, and how much of its width they have. */
const cardColumn = (size: Size): { x: number; width: number } => {
  const x = 12 + cardIcon(size) + 10;
  return { x, width: size.width - x - 8 };
};

const widestCard = 240;

/** The width a card needs so that its name breaks no word and takes two lines; up to 240 pixels. */
export function cardWidthFor(size: Size, name: string): number {
  const words = name.match(/[^\s\-_./:]*[\s\-_./:]|[^\s\-_./:]+/gu) ?? [];
  const longest = Math.max(0, ...words.map((word) => measure(word.trimEnd(), nameFont)));
  let { width } = size;
  while (width < widestCard) {
    const room = cardColumn({ ...size, width }).width;
    const isWhole = longest <= room && wrapText(name, room, nameFont).length <= 2;
    if (isWhole) return width;
    width = Math.min(widestCard, width + 8);
  }
  return width;
}

/** No line ends in the dot that parts it from the next. */
const withoutDot = (line: string): string => line.replace(/ ·$/u, "");

function cardText(size: Size, name: string, detail: string): NodeText {
  const icon = cardIcon(size);
  const { x, width } = cardColumn(size);
  const room = Math.max(1, Math.floor((size.height - 8) / lineHeight(detailFont)));
  const names = wrapText(name, width, { ...nameFont, maxLines: Math.min(2, room) });
  const details = detail
    ? wrapText(detail, width, {
        ...detailFont,
        maxLines: Math.max(0, Math.min(2, room - names.length)),
      }).map(withoutDot)
    : [];
  const high = names.length * lineHeight(nameFont) + details.length * lineHeight(detailFont);
  const top = (size.height - high) / 2;
  return {
    name: nameFont,
    detail: detailFont,
    nameLines: stack(names, nameFont, x, top),
    detailLines: stack(details, detailFont, x, top + names.length * lineHeight(nameFont)),
    icon: { x: 12, y: (size.height - icon) / 2, width: icon, height: icon },
    isCut: cutAway(name, names) || cutAway(detail, details),
  };
}

function frameText(size: Size, name: string, detail: string): NodeText {
  const x = frameHeader + 8;
  const width = Math.max(16, size.width - x - 8);
  const names = wrapText(name, width, { ...nameFont, maxLines: 1 });
  const detailX = x + measure(names[0] ?? "", nameFont) + 8;
  const rest = size.width - detailX - 8;
  const details = detail && rest > 40 ? wrapText(detail, rest, { ...detailFont, maxLines: 1 }) : [];
  const top = (frameHeader - lineHeight(nameFont)) / 2;
  return {
    name: nameFont,
    detail: detailFont,
    nameLines: stack(names, nameFont, x, top),
    detailLines: stack(details, detailFont, detailX, top + 1),
    icon: { x: 0, y: 0, width: frameHeader, height: frameHeader },
    isCut: cutAway(name, names) || cutAway(detail, details),
  };
}

function plainText(size: Size, text: string, inset: number): NodeText {
  const room = Math.max(1, Math.floor((size.height - 2 * inset) / lineHeight(noteFont)));
  const lines = wrapText(text, size.width - 2 * inset, { ...noteFont, maxLines: room });
  return {
    name: noteFont,
    detail: detailFont,
    nameLines: stack(lines, noteFont, inset, inset),
    detailLines: [],
    isCut: cutAway(text, lines),
  };
}

/**
 * Where a node's name and detail stand, in pixels from its top left corner.
 * @param name What is shown first; a note's or a text's whole text.
 * @param detail The second, quieter line; may be empty.
 */
export function nodeText(shape: NodeShape, size: Size, name: string, detail: string): NodeText {
  switch (shape) {
    case "frame":
      return frameText(size, name, detail);
    case "note":
      return plainText(size, name, 12);
    case "text":
      return plainText(size, name, 4);
    case "card":
      return cardText(size, name, detail);
  }
}
