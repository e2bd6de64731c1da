import type { ReactNode } from "react";
import { cx } from "./cx";

export function Kbd({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <kbd
      className={cx(
        "inline-block min-w-5 rounded border border-line bg-canvas px-1 text-center font-sans text-[12px] leading-[18px] text-ink-muted",
        className,
      )}
    >
      {children}
    </kbd>
  );
}
