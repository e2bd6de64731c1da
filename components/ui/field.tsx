"use client";

import { type ReactNode, useId } from "react";

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** The control is a group of buttons, which a label cannot be tied to by id. */
  readonly isGroup?: boolean;
  /** Draws the control; the ids tie it to its label, its hint and its error. */
  readonly children: (ids: {
    id: string;
    labelId: string;
    describedBy: string | undefined;
    isInvalid: boolean;
  }) => ReactNode;
}

const labelStyle = "block text-[12px] font-medium text-ink-muted";

/** A labelled control with its error beside it. */
export function Field({ label, hint, error, isGroup, children }: FieldProps) {
  const id = useId();
  const describedBy = error ? `${id}-error` : hint ? `${id}-hint` : undefined;
  return (
    <div className="space-y-1">
      {isGroup ? (
        <span id={`${id}-label`} className={labelStyle}>
          {label}
        </span>
      ) : (
        <label id={`${id}-label`} htmlFor={id} className={labelStyle}>
          {label}
        </label>
      )}
      {children({ id, labelId: `${id}-label`, describedBy, isInvalid: error !== undefined })}
      {error ? (
        <p id={`${id}-error`} role="alert" className="text-[12px] text-danger">
          {error}
        </p>
      ) : (
        hint && (
          <p id={`${id}-hint`} className="text-[12px] text-ink-muted">
            {hint}
          </p>
        )
      )}
    </div>
  );
}
