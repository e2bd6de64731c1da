"use client";

import { memo } from "react";
import type { Point } from "@/lib/model/types";
import {
  acceptedTick,
  badgeFont,
  badgeWidth,
  chipFont,
  chipMarker,
  chipSize,
  tickStart,
} from "@/lib/render/chips";
import { acceptedStroke, statusStyles } from "@/lib/render/status-style";
import type { Status } from "@/lib/rules/types";
import { useCanvasTheme } from "./theme";

interface ChipProps {
  readonly status: Status;
  readonly text: string;
  /** Its number in the list of findings. */
  readonly number?: number | undefined;
  /** Its middle. */
  readonly at: Point;
  /** Its connection is selected. */
  readonly isStrong?: boolean;
  /** Somebody lives with what it says. */
  readonly isAccepted?: boolean;
  /** It tells what would be. */
  readonly isGhost?: boolean;
}

/** The verdict on a line: sign, short text, number. Drawn as SVG, since hundreds may be in view. */
export const Chip = memo(function Chip(props: ChipProps) {
  const { status, text, number, at, isStrong, isAccepted = false, isGhost } = props;
  const { line, chipFill, chipInk, marker, sign } = statusStyles[useCanvasTheme()][status];
  const { width, height } = chipSize(text, number, isAccepted);
  const badge = number === undefined ? 0 : badgeWidth(number);
  const middle = height / 2;
  return (
    <g
      className="chip"
      data-ghost={isGhost || undefined}
      transform={`translate(${at.x - width / 2} ${at.y - middle})`}
    >
      <rect
        width={width}
        height={height}
        rx={middle}
        fill={chipFill}
        stroke={line}
        strokeWidth={isStrong ? 2.5 : isAccepted ? acceptedStroke.chip : 1.5}
        strokeDasharray={isGhost ? "4 3" : undefined}
      />
      <svg
        className="chip-sign"
        x={chipMarker.x}
        y={(height - chipMarker.size) / 2}
        width={chipMarker.size}
        height={chipMarker.size}
        viewBox="0 0 16 16"
        aria-hidden="true"
      >
        <path d={marker.shape} fill={line} />
        <path
          d={marker.sign}
          fill="none"
          stroke={sign}
          strokeWidth={1.6}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <text
        x={chipMarker.x + chipMarker.size + chipMarker.gap}
        y={middle}
        dominantBaseline="central"
        fontSize={chipFont.size}
        fontWeight={chipFont.weight}
        fill={chipInk}
      >
        {text}
      </text>
      {isAccepted && (
        <path
          d={acceptedTick.path}
          transform={`translate(${tickStart(text)} ${(height - acceptedTick.size) / 2})`}
          fill="none"
          stroke={chipInk}
          strokeWidth={1.6}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
      {number !== undefined && (
        <>
          <rect
            x={width - badge - 3}
            y={3}
            width={badge}
            height={height - 6}
            rx={middle - 3}
            fill={line}
          />
          <text
            x={width - badge / 2 - 3}
            y={middle}
            textAnchor="middle"
            dominantBaseline="central"
            fontSize={badgeFont.size}
            fontWeight={badgeFont.weight}
            fill={sign}
          >
            {number}
          </text>
        </>
      )}
    </g>
  );
});
