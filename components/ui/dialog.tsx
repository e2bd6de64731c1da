"use client";

import X from "lucide-react/icons/x";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { cx } from "./cx";
import { IconButton } from "./icon-button";

interface DialogProps {
  readonly title: string;
  readonly description?: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly size?: "small" | "medium" | "large";
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

const widths = { small: "max-w-md", medium: "max-w-xl", large: "max-w-4xl" } as const;

/** A dialog that is open for as long as it is rendered. On a phone it rises from the bottom edge. */
export function Dialog({
  title,
  description,
  closeLabel,
  onClose,
  size = "medium",
  children,
  footer,
}: DialogProps) {
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-black/40" />
        <Radix.Content
          // The first button is Close: its tooltip would greet whoever opens a dialog.
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
          }}
          {...(!description && { "aria-describedby": undefined })}
          className={cx(
            "fixed z-50 flex max-h-[min(90dvh,820px)] flex-col bg-panel text-ink shadow-float outline-none",
            "inset-x-0 bottom-0 rounded-t-xl desk:inset-x-4 desk:top-1/2 desk:bottom-auto desk:mx-auto desk:-translate-y-1/2 desk:rounded-xl desk:border desk:border-line",
            widths[size],
          )}
        >
          <header className="flex items-start gap-3 px-5 pt-4 pb-3">
            <div className="min-w-0 flex-1 pt-1 touch:pt-2.5">
              <Radix.Title className="text-[16px] font-semibold">{title}</Radix.Title>
              {description && (
                <Radix.Description className="mt-1 text-ink-muted">{description}</Radix.Description>
              )}
            </div>
            <Radix.Close asChild>
              <IconButton label={closeLabel}>
                <X />
              </IconButton>
            </Radix.Close>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-5">{children}</div>
          {footer && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">
              {footer}
            </footer>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
