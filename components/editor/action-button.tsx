"use client";

import { IconButton } from "@/components/ui/icon-button";
import { MenuItem } from "@/components/ui/menu";
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

export function ActionMenuItem({ action, isDanger }: { action: Action; isDanger?: boolean }) {
  const { label, shortcut, isEnabled, run } = useAction(action);
  const Icon = action.icon;
  return (
    <MenuItem
      icon={<Icon aria-hidden />}
      shortcut={shortcut}
      isDisabled={!isEnabled}
      isDanger={isDanger ?? false}
      onSelect={run}
    >
      {label}
    </MenuItem>
  );
}
