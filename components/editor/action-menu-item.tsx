"use client";

import { MenuItem } from "@/components/ui/menu";
import type { Action } from "./actions/types";
import { useAction } from "./use-actions";

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
