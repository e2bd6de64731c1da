"use client";

import { iconHref } from "@/components/session/icon-file";
import { iconsOnPlate } from "@/lib/catalog/icons-on-plate";
import type { Rect } from "@/lib/render/geometry";
import type { NodeText, TextLine } from "@/lib/render/node-text";
import type { Font } from "@/lib/render/text";
import { useCanvasTheme } from "./theme";

/** Room around artwork that needs a plate, in pixels. */
const plateInset = 4;

/** A resource's icon in a square; artwork with dark ink stands on a white plate in the dark. */
export function IconDrawing({ name, at }: { name: string; at: Rect }) {
  const isDark = useCanvasTheme() === "dark";
  const hasPlate = iconsOnPlate.has(name) && isDark;
  const inset = hasPlate ? plateInset : 0;
  return (
    <>
      {hasPlate && <rect {...at} rx={6} fill="#fff" />}
      <svg
        x={at.x + inset}
        y={at.y + inset}
        width={at.width - 2 * inset}
        height={at.height - 2 * inset}
        aria-hidden="true"
      >
        <use href={iconHref(name)} />
      </svg>
    </>
  );
}

function Lines({
  lines,
  font,
  className,
}: {
  lines: readonly TextLine[];
  font: Font;
  className: string;
}) {
  return lines.map(({ text, x, y }) => (
    <text key={y} x={x} y={y} fontSize={font.size} fontWeight={font.weight} className={className}>
      {text}
    </text>
  ));
}

interface NodeDrawingProps {
  readonly text: NodeText;
  readonly icon: string;
  readonly hidesName: boolean;
}

/** Icon and lines of a node, at the places the exported picture has them. */
export function NodeDrawing({ text, icon, hidesName }: NodeDrawingProps) {
  return (
    <svg className="node-drawing" aria-hidden="true">
      {text.icon && <IconDrawing name={icon} at={text.icon} />}
      {!hidesName && <Lines lines={text.nameLines} font={text.name} className="node-name" />}
      {!hidesName && <Lines lines={text.detailLines} font={text.detail} className="node-detail" />}
    </svg>
  );
}
