import { cx } from "@/components/ui/cx";
import { statusStyles } from "@/lib/render/status-style";
import type { Status } from "@/lib/rules/types";
import { statusColours, statusVars } from "./status-vars";

/** The sign of a status in the colour of the text around it, its stroke in that of the panel. */
export function Marker({ status, size = 16 }: { status: Status; size?: number }) {
  const { shape, sign } = statusStyles.light[status].marker;
  return (
    <svg
      aria-hidden
      viewBox="0 0 16 16"
      width={size}
      height={size}
      style={statusVars(status)}
      className={cx("shrink-0", statusColours)}
    >
      <path d={shape} fill="var(--line-colour)" />
      <path
        d={sign}
        fill="none"
        stroke="var(--panel)"
        strokeWidth={1.6}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** A verdict's chip as it stands on a connection. */
export function Chip({ status, label }: { status: Status; label: string }) {
  return (
    <span
      style={statusVars(status)}
      className={cx(
        "inline-flex min-h-6 items-center gap-1.5 rounded-full border-[1.5px] border-(--line-colour) bg-panel py-0.5 pr-2.5 pl-[3px] text-[12px] leading-4 font-semibold text-(--ink-colour)",
        statusColours,
      )}
    >
      <Marker status={status} />
      {label}
    </span>
  );
}
