import type { ComponentProps } from "react";
import { cx } from "./cx";

const variants = {
  primary: "bg-accent text-accent-ink hover:bg-accent-hover font-medium",
  secondary: "border border-line bg-panel text-ink hover:bg-hover font-medium",
  ghost: "text-ink hover:bg-hover",
  danger: "border border-line bg-panel text-danger hover:bg-danger-soft font-medium",
} as const;

export interface ButtonProps extends ComponentProps<"button"> {
  readonly variant?: keyof typeof variants;
}

export function Button({ variant = "secondary", className, ...props }: ButtonProps) {
  return (
    <button
      type="button"
      className={cx(
        "inline-flex h-8 shrink-0 items-center justify-center gap-2 rounded-lg px-3 text-[13px] transition-colors duration-100 disabled:cursor-not-allowed disabled:opacity-45 touch:h-11",
        variants[variant],
        className,
      )}
      {...props}
    />
  );
}
