"use client";

import type { ComponentProps } from "react";
import { cx } from "./cx";
import { Tooltip } from "./tooltip";

export interface IconButtonProps extends Omit<ComponentProps<"button">, "aria-label"> {
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly isActive?: boolean;
  readonly side?: "top" | "bottom";
}

/** A button that shows only an icon; its name is for screen readers and the tooltip. */
export function IconButton({
  label,
  shortcut,
  isActive,
  side,
  className,
  ...props
}: IconButtonProps) {
  return (
    <Tooltip label={label} shortcut={shortcut} {...(side && { side })}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={isActive}
        className={cx(
          "inline-flex size-8 shrink-0 items-center justify-center rounded-lg transition-colors duration-100 touch:size-11",
          "disabled:cursor-not-allowed disabled:opacity-35 [&_svg]:size-[18px]",
          isActive
            ? "bg-accent-soft text-accent-text"
            : "text-ink-muted hover:bg-hover hover:text-ink",
          className,
        )}
        {...props}
      />
    </Tooltip>
  );
}
