"use client";

import { type KeyboardEvent, useLayoutEffect, useRef } from "react";

interface LabelEditorProps {
  readonly value: string;
  readonly label: string;
  readonly isMultiline?: boolean;
  readonly className?: string;
  onCommit(value: string): void;
  onCancel(): void;
  /** The field was left by key, so the focus belongs to what was edited. */
  onLeaveByKey(): void;
}

/**
 * A name or text edited where it stands: Enter and leaving the field commit, Escape cancels. In a
 * text of several lines Shift+Enter begins a new one.
 */
export function LabelEditor({
  value,
  label,
  isMultiline = false,
  className = "",
  onCommit,
  onCancel,
  onLeaveByKey,
}: LabelEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  // Enter and Escape take the field away, which blurs it; that must not commit once more.
  const isDone = useRef(false);

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  const finish = (commits: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    if (commits) onCommit((field.current?.value ?? "").trim());
    else onCancel();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    // While an input method is composing, Enter chooses a character.
    if (event.nativeEvent.isComposing) return;
    const commits = event.key === "Enter" && !(isMultiline && event.shiftKey);
    if (!commits && event.key !== "Escape") return;
    event.preventDefault();
    finish(commits);
    onLeaveByKey();
  };

  return (
    <textarea
      ref={field}
      className={`label-editor nodrag nopan nowheel nokey ${className}`}
      rows={1}
      maxLength={isMultiline ? 2000 : 200}
      defaultValue={value}
      aria-label={label}
      spellCheck={isMultiline}
      onKeyDown={onKeyDown}
      onBlur={() => finish(true)}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}
