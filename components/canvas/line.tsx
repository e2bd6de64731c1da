import { arrowOf, type EdgePath } from "@/lib/render/geometry";
import { acceptedStroke, plainLine, statusStyles, type Theme } from "@/lib/render/status-style";
import type { Status } from "@/lib/rules/types";

export interface LineStyle {
  readonly line: string;
  /** In pixels. */
  readonly width: number;
  readonly dash?: string | undefined;
}

/** How a connection's line looks: by its status, or plain where nothing is judged. */
export function lineOf(theme: Theme, status: Status | undefined, isAccepted = false): LineStyle {
  if (status === undefined) return plainLine[theme];
  const style = statusStyles[theme][status];
  return isAccepted ? { ...style, width: acceptedStroke.line } : style;
}

interface LineProps {
  readonly way: Pick<EdgePath, "path" | "curve">;
  readonly style: LineStyle;
  /** False for a note's pointer. */
  readonly hasHead?: boolean;
}

/** A line and its arrow, over the halo that shows selection and focus. */
export function Line({ way, style, hasHead = true }: LineProps) {
  const { head, line } = arrowOf(way.curve);
  return (
    <>
      <path className="edge-halo" d={way.path} />
      <path className="edge-halo-gap" d={way.path} />
      <g
        className="edge-line"
        stroke={style.line}
        strokeWidth={style.width}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={hasHead ? line : way.path} fill="none" strokeDasharray={style.dash} />
        {hasHead && <path d={head} fill={style.line} />}
      </g>
    </>
  );
}
