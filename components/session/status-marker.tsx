"use client";

import { useResolvedTheme } from "@/components/ui/theme";
import { type StatusStyle, statusStyles } from "@/lib/render/status-style";
import type { Severity, Status } from "@/lib/rules/types";

export const useStatusStyle = (status: Status): StatusStyle =>
  statusStyles[useResolvedTheme()][status];

/** The sign of a status: its shape says the same as its colour. */
export function StatusMarker({ status, size = 16 }: { status: Status; size?: number }) {
  const { line, sign, marker } = useStatusStyle(status);
  return (
    <svg aria-hidden viewBox="0 0 16 16" width={size} height={size} className="shrink-0">
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
  );
}

/** The status whose sign stands for a finding of this severity. */
export const statusOfSeverity = {
  error: "missing",
  warning: "warn",
  info: "unknown",
  ok: "direct",
} as const satisfies Record<Severity, Status>;
