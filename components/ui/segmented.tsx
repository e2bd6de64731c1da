"use client";

import { ToggleGroup } from "radix-ui";
import { cx } from "./cx";

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly labelledBy?: string;
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly className?: string;
}

/** A few choices side by side, one of them chosen; choosing it again changes nothing. */
export function Segmented<Value extends string>({
  label,
  labelledBy,
  value,
  onChange,
  options,
  className,
}: SegmentedProps<Value>) {
  return (
    <ToggleGroup.Root
      type="single"
      {...(labelledBy ? { "aria-labelledby": labelledBy } : { "aria-label": label })}
      value={value ?? ""}
      onValueChange={(next) => next && onChange(next as Value)}
      className={cx("inline-flex rounded-lg bg-hover p-0.5", className)}
    >
      {options.map((option) => (
        <ToggleGroup.Item
          key={option.value}
          value={option.value}
          className="min-h-7 flex-1 rounded-md px-2.5 py-0.5 text-[13px] whitespace-nowrap text-ink-muted transition-colors duration-100 hover:text-ink data-[state=on]:bg-panel data-[state=on]:font-medium data-[state=on]:text-ink data-[state=on]:shadow-[0_0_0_1px_var(--line),0_1px_2px_rgb(0_0_0/8%)] touch:min-h-10"
        >
          {option.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
