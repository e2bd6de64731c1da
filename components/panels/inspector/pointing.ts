import type { FocusEvent, PointerEvent } from "react";

interface Pointing {
  onPointerMove(event: PointerEvent): void;
  onPointerLeave(event: PointerEvent): void;
  onFocus(event: FocusEvent): void;
  onBlur(event: FocusEvent): void;
}

/**
 * Handlers for something that is looked at by pointer or keyboard. A part that only slides under a
 * resting pointer, as after a change of the list, is not pointed at; nor is one that a finger
 * touches, which has no way of pointing.
 * @param start May be called many times in a row.
 */
export const pointing = (start: () => void, end: () => void): Pointing => ({
  onPointerMove({ pointerType }) {
    if (pointerType !== "touch") start();
  },
  onPointerLeave({ pointerType }) {
    if (pointerType !== "touch") end();
  },
  onFocus({ target }) {
    if (target.matches(":focus-visible")) start();
  },
  onBlur({ currentTarget, relatedTarget }) {
    if (!currentTarget.contains(relatedTarget)) end();
  },
});
