import type { Point } from "@/lib/model/types";
import type { EdgePath } from "@/lib/render/geometry";
import { plainLine, statusStyles, type Theme } from "@/lib/render/status-style";
import type { Status } from "@/lib/rules/types";

export interface LineStyle {
  readonly line: string;
  /** In pixels. */
  readonly width: number;
  readonly dash?: string | undefined;
}

/** How a connection's line looks: by its status, or plain where nothing is judged. */
export const lineOf = (theme: Theme, status: Status | undefined): LineStyle =>
  status === undefined ? plainLine[theme] : statusStyles[theme][status];

const arrow = { length: 10, half: 4.5 } as const;

/** The arrow's triangle with its tip at the end of a line that comes from `from`. */
function arrowHead(from: Point, tip: Point): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [ux, uy] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const back = { x: tip.x - ux * arrow.length, y: tip.y - uy * arrow.length };
  return `M${tip.x} ${tip.y}L${back.x - uy * arrow.half} ${back.y + ux * arrow.half}L${back.x + uy * arrow.half} ${back.y - ux * arrow.half}Z`;
}

/** A line and its arrow, over the halo that shows selection and focus. */
export function Line({
  way,
  style,
}: {
  way: Pick<EdgePath, "path" | "curve" | "end">;
  style: LineStyle;
}) {
  return (
    <>
      <path className="edge-halo" d={way.path} />
      <path
        className="edge-line"
        d={way.path}
        fill="none"
        stroke={style.line}
        strokeWidth={style.width}
        strokeDasharray={style.dash}
      />
      <path className="edge-arrow" d={arrowHead(way.curve[2], way.end)} fill={style.line} />
    </>
  );
}
