"use client";

import { IconButton } from "@/components/ui/icon-button";
import type { Action } from "./actions/types";
import { useAction } from "./use-actions";

interface ActionButtonProps {
  readonly action: Action;
  readonly isActive?: boolean;
  /** Whether the panel it opens is open. */
  readonly isExpanded?: boolean;
  readonly side?: "top" | "bottom";
  readonly className?: string;
}

export function ActionButton({ action, isActive, isExpanded, side, className }: ActionButtonProps) {
  const { label, shortcut, isEnabled, run } = useAction(action);
  const Icon = action.icon;
  return (
    <IconButton
      label={label}
      shortcut={shortcut}
      disabled={!isEnabled}
      onClick={run}
      {...(isActive !== undefined && { isActive })}
      {...(isExpanded !== undefined && { "aria-expanded": isExpanded })}
      {...(side && { side })}
      {...(className && { className })}
    >
      <Icon aria-hidden />
    </IconButton>
  );
}
