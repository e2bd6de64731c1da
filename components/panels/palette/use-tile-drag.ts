"use client";

import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from "react";
import type { PaletteEntry } from "@/lib/catalog/types";

/** How far a pointer moves before it is a drag, in pixels. */
const threshold = 6;
/** How long a finger rests before it drags rather than scrolls, in milliseconds. */
const holdTime = 180;

export interface Drag {
  readonly entry: PaletteEntry;
  readonly x: number;
  readonly y: number;
}

interface Options {
  readonly onStart: (() => void) | undefined;
  /** The pointer was let go at this place of the window. */
  readonly onDrop: (entry: PaletteEntry, x: number, y: number) => void;
  readonly onEnd: (() => void) | undefined;
}

/**
 * Dragging a tile by mouse, finger or pen. A finger that moves up or down at once scrolls the
 * list; one that rests first, or moves sideways, drags. Escape gives up.
 */
export function useTileDrag({ onStart, onDrop, onEnd }: Options) {
  const [drag, setDrag] = useState<Drag>();
  const stop = useRef<(() => void) | undefined>(undefined);
  const hasDragged = useRef(false);

  useEffect(() => () => stop.current?.(), []);

  const begin = (entry: PaletteEntry, event: ReactPointerEvent) => {
    if (event.button !== 0 || stop.current) return;
    const { pointerId, clientX, clientY } = event;
    const isFinger = event.pointerType === "touch";
    let state: "waiting" | "dragging" = "waiting";
    let at = { x: clientX, y: clientY };
    hasDragged.current = false;

    const start = () => {
      state = "dragging";
      hasDragged.current = true;
      setDrag({ entry, ...at });
      onStart?.();
    };
    const end = (isDropped: boolean) => {
      window.clearTimeout(hold);
      listeners.abort();
      stop.current = undefined;
      if (state !== "dragging") return;
      setDrag(undefined);
      onEnd?.();
      if (isDropped) onDrop(entry, at.x, at.y);
    };
    const hold = isFinger ? window.setTimeout(start, holdTime) : 0;
    const listeners = new AbortController();
    const { signal } = listeners;
    stop.current = () => end(false);

    window.addEventListener(
      "pointermove",
      (move) => {
        if (move.pointerId !== pointerId) return;
        at = { x: move.clientX, y: move.clientY };
        if (state === "dragging") {
          setDrag({ entry, ...at });
          return;
        }
        const sideways = Math.abs(at.x - clientX);
        const upright = Math.abs(at.y - clientY);
        if (isFinger && upright > threshold && upright > sideways) end(false);
        else if (Math.max(sideways, upright) > threshold) start();
      },
      { signal },
    );
    window.addEventListener("pointerup", (up) => up.pointerId === pointerId && end(true), {
      signal,
    });
    window.addEventListener(
      "pointercancel",
      (cancel) => cancel.pointerId === pointerId && end(false),
      { signal },
    );
    window.addEventListener("keydown", (key) => key.key === "Escape" && end(false), {
      signal,
      capture: true,
    });
    // Once a finger drags, the list under it must not scroll.
    window.addEventListener("touchmove", (move) => state === "dragging" && move.preventDefault(), {
      signal,
      passive: false,
    });
  };

  /** True for the click that a browser sends after a drag. */
  const isClickAfterDrag = () => {
    const was = hasDragged.current;
    hasDragged.current = false;
    return was;
  };

  return { drag, begin, isClickAfterDrag };
}
