"use client";

import X from "lucide-react/icons/x";
import { Toast as Radix } from "radix-ui";
import { useStore } from "zustand";
import { Button } from "./button";
import { IconButton } from "./icon-button";
import type { Toasts } from "./toasts";

interface ToastAreaProps {
  readonly toasts: Toasts;
  readonly label: string;
  readonly closeLabel: string;
}

/** Short messages over the lower edge, or over the upper one on a phone, whose sheet lies below. One that offers a way back stays longer. */
export function ToastArea({ toasts, label, closeLabel }: ToastAreaProps) {
  const { shown } = useStore(toasts.store);
  return (
    <Radix.Provider label={label} swipeDirection="down">
      {shown.map((toast) => (
        <Radix.Root
          key={toast.id}
          duration={toast.action ? 10_000 : 5_000}
          onOpenChange={(open) => !open && toasts.dismiss(toast.id)}
          className="flex items-center gap-3 rounded-xl border border-line bg-raised py-1.5 pr-1.5 pl-4 text-ink shadow-float"
        >
          <Radix.Description className="min-w-0 flex-1 py-1.5">{toast.text}</Radix.Description>
          {toast.action && (
            <Radix.Action altText={toast.action.label} asChild>
              <Button onClick={toast.action.run}>{toast.action.label}</Button>
            </Radix.Action>
          )}
          <Radix.Close asChild>
            <IconButton label={closeLabel} side="top">
              <X />
            </IconButton>
          </Radix.Close>
        </Radix.Root>
      ))}
      <Radix.Viewport
        label={`${label} ({hotkey})`}
        className="fixed z-[35] flex flex-col gap-2 max-desk:top-15 max-desk:right-31 max-desk:left-3 desk:bottom-24 desk:left-1/2 desk:w-[400px] desk:-translate-x-1/2"
      />
    </Radix.Provider>
  );
}
