"use client";

import { type ComponentProps, useEffect, useRef, useState } from "react";
import { cx } from "./cx";

export const inputStyle =
  "h-8 w-full min-w-0 rounded-lg border border-line-strong bg-panel px-2.5 text-[13px] text-ink placeholder:text-ink-muted aria-invalid:border-danger touch:h-11 touch:text-[16px]";

interface TextFieldProps extends Omit<ComponentProps<"input">, "value" | "onChange" | "onBlur"> {
  readonly value: string;
  /** Called with every change. Whoever takes it decides whether the value is fit to be kept. */
  readonly onChange: (value: string) => void;
  /** Called once the person is done: Enter, or the focus moves on. */
  readonly onDone?: () => void;
}

/** One line of text. What is being typed stays as typed, even where it is not fit to be kept. */
export function TextField({ value, onChange, onDone, className, ...props }: TextFieldProps) {
  const [draft, setDraft] = useState(value);
  const isFocused = useRef(false);
  useEffect(() => {
    if (!isFocused.current) setDraft(value);
  }, [value]);
  return (
    <input
      type="text"
      autoComplete="off"
      spellCheck={false}
      className={cx(inputStyle, className)}
      {...props}
      value={draft}
      onFocus={(event) => {
        isFocused.current = true;
        props.onFocus?.(event);
      }}
      onChange={(event) => {
        setDraft(event.target.value);
        onChange(event.target.value);
      }}
      onBlur={() => {
        isFocused.current = false;
        onDone?.();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.nativeEvent.isComposing) event.currentTarget.blur();
        props.onKeyDown?.(event);
      }}
    />
  );
}
