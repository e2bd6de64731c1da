import type { Direction } from "./hit-test";

/** What a key asks of the canvas, before it is known whether that is possible. */
export type KeyIntent =
  | { readonly do: "step"; readonly by: 1 | -1 }
  | { readonly do: "arrow"; readonly direction: Direction; readonly isFar: boolean }
  | { readonly do: "choose"; readonly adds: boolean }
  | { readonly do: "connect" | "edit" | "remove" | "selectAll" | "cancel" };

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** Reads a key; undefined for one that is somebody else's. */
export function readKey({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
}: KeyPress): KeyIntent | undefined {
  const hasCommand = ctrlKey || metaKey;
  if (altKey) return undefined;
  if (hasCommand) return key.toLowerCase() === "a" && !shiftKey ? { do: "selectAll" } : undefined;
  const direction = arrows[key];
  if (direction) return { do: "arrow", direction, isFar: shiftKey };
  switch (key) {
    case "Tab":
      return { do: "step", by: shiftKey ? -1 : 1 };
    case "Enter":
    case " ":
      return { do: "choose", adds: shiftKey };
    case "c":
    case "C":
      return { do: "connect" };
    case "F2":
      return { do: "edit" };
    case "Delete":
    case "Backspace":
      return { do: "remove" };
    case "Escape":
      return { do: "cancel" };
    default:
      return undefined;
  }
}

/** Pixels that an arrow key moves what is selected, a little and with Shift. */
export const nudge = { near: 8, far: 32 } as const;

/** How far an arrow key moves, in pixels. */
export function nudgeBy(direction: Direction, isFar: boolean): { x: number; y: number } {
  const by = isFar ? nudge.far : nudge.near;
  return {
    left: { x: -by, y: 0 },
    right: { x: by, y: 0 },
    up: { x: 0, y: -by },
    down: { x: 0, y: by },
  }[direction];
}
