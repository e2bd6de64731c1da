"use client";

import Check from "lucide-react/icons/check";
import { DropdownMenu as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { cx } from "./cx";

interface MenuProps {
  readonly trigger: ReactNode;
  readonly children: ReactNode;
  readonly align?: "start" | "end";
  readonly className?: string;
}

const row =
  "flex min-h-8 items-center gap-2 rounded-md px-2 py-1 outline-none select-none cursor-pointer data-disabled:cursor-not-allowed data-disabled:opacity-45 data-highlighted:bg-hover touch:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0";

export function Menu({ trigger, children, align = "start", className }: MenuProps) {
  return (
    // It is only fetched once someone wants it open.
    <Radix.Root defaultOpen modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className={cx(
            "z-50 max-h-[var(--radix-dropdown-menu-content-available-height)] min-w-52 overflow-y-auto rounded-xl border border-line bg-raised p-1 text-[13px] text-ink shadow-float",
            className,
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

interface MenuItemProps {
  readonly icon?: ReactNode;
  readonly shortcut?: string | undefined;
  readonly isDisabled?: boolean;
  readonly isDanger?: boolean;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}

export function MenuItem({
  icon,
  shortcut,
  isDisabled,
  isDanger,
  onSelect,
  children,
}: MenuItemProps) {
  return (
    <Radix.Item
      {...(isDisabled && { disabled: true })}
      onSelect={onSelect}
      className={cx(row, isDanger && "text-danger")}
    >
      <span className={cx("flex w-4", !isDanger && "text-ink-muted")}>{icon}</span>
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {shortcut && <span className="pl-4 text-[12px] text-ink-muted touch:hidden">{shortcut}</span>}
    </Radix.Item>
  );
}

export const MenuSeparator = () => <Radix.Separator className="mx-2 my-1 h-px bg-line" />;

export const MenuLabel = ({ children }: { children: ReactNode }) => (
  <Radix.Label className="px-2 pt-2 pb-1 text-[12px] font-medium text-ink-muted">
    {children}
  </Radix.Label>
);

interface MenuChoiceProps<Value extends string> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly hint?: string;
    readonly lang?: string;
  }[];
}

/** One of several, the chosen one ticked. */
export function MenuChoice<Value extends string>({
  value,
  onChange,
  options,
}: MenuChoiceProps<Value>) {
  return (
    <Radix.RadioGroup value={value} onValueChange={(next) => onChange(next as Value)}>
      {options.map((option) => (
        <Radix.RadioItem key={option.value} value={option.value} lang={option.lang} className={row}>
          <span
            className={cx("w-4 text-accent-text", option.hint && "self-start pt-0.5 touch:pt-1.5")}
          >
            <Radix.ItemIndicator>
              <Check />
            </Radix.ItemIndicator>
          </span>
          <span className="min-w-0 flex-1">
            <span className="block truncate">{option.label}</span>
            {option.hint && (
              <span className="block text-[12px] whitespace-normal text-ink-muted">
                {option.hint}
              </span>
            )}
          </span>
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  );
}
