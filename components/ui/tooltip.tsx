"use client";

import { type FocusEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";

/** How long a pointer rests before the name shows, in milliseconds. */
const delay = 400;
const gap = 6;
const margin = 8;

interface TooltipProps {
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly side?: "top" | "bottom";
  readonly children: ReactNode;
}

/**
 * Names its one child on hover and keyboard focus, with the keys that do the same. For the eye
 * only: the child carries its own name.
 */
export function Tooltip({ label, shortcut, side = "bottom", children }: TooltipProps) {
  const [anchor, setAnchor] = useState<DOMRect>();
  const timer = useRef(0);
  const hide = () => {
    window.clearTimeout(timer.current);
    setAnchor(undefined);
  };
  const show = (from: HTMLElement) => setAnchor(from.firstElementChild?.getBoundingClientRect());

  useEffect(() => () => window.clearTimeout(timer.current), []);
  useEffect(() => {
    if (!anchor) return;
    const handleKey = (event: KeyboardEvent) => event.key === "Escape" && setAnchor(undefined);
    window.addEventListener("keydown", handleKey);
    return () => window.removeEventListener("keydown", handleKey);
  }, [anchor]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: watches its child, and is nothing itself
    <span
      className="contents"
      onPointerEnter={({ pointerType, currentTarget }) => {
        if (pointerType === "mouse") {
          timer.current = window.setTimeout(() => show(currentTarget), delay);
        }
      }}
      onPointerLeave={hide}
      onPointerDown={hide}
      onFocus={({ target, currentTarget }: FocusEvent<HTMLElement>) => {
        if (target.matches(":focus-visible")) show(currentTarget);
      }}
      onBlur={hide}
    >
      {children}
      {anchor &&
        createPortal(
          <div
            aria-hidden
            ref={(box) => {
              if (!box) return;
              const { width, height } = box.getBoundingClientRect();
              const middle = anchor.x + anchor.width / 2 - width / 2;
              const left = Math.min(Math.max(middle, margin), window.innerWidth - width - margin);
              const above = anchor.y - height - gap;
              const below = anchor.bottom + gap;
              const isAbove = side === "top" ? above > margin : below + height > window.innerHeight;
              box.style.translate = `${Math.round(left)}px ${Math.round(isAbove ? above : below)}px`;
            }}
            className="pointer-events-none fixed top-0 left-0 z-[60] flex max-w-72 items-center gap-2 rounded-md bg-ink px-2 py-1 text-[12px] text-panel shadow-float"
          >
            {label}
            {shortcut && <kbd className="font-sans text-[12px] opacity-75">{shortcut}</kbd>}
          </div>,
          document.body,
        )}
    </span>
  );
}
