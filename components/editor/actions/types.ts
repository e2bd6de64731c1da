import type { LucideIcon } from "lucide-react";
import type { Session } from "@/components/session/session";
import type { Toasts } from "@/components/ui/toasts";
import type { translator } from "@/lib/i18n";
import type { en } from "@/lib/i18n/en";
import type { Locale } from "@/lib/i18n/locales";
import type { Ui } from "../ui-state";
import type { Workspace } from "../workspace";

/** What an action may reach. */
export interface ActionContext {
  readonly session: Session;
  readonly ui: Ui;
  readonly workspace: Workspace;
  readonly toasts: Toasts;
  readonly t: ReturnType<typeof translator>;
  readonly locale: Locale;
}

export const actionGroups = ["editing", "view", "problems", "files"] as const;

/** Something a person can do, described once for toolbar, menus, keyboard and the list of shortcuts. */
export interface Action {
  readonly id: string;
  readonly label: keyof typeof en.editor.actions;
  readonly group: (typeof actionGroups)[number];
  readonly icon: LucideIcon;
  /** Such as `mod+shift+z`; `mod` is Cmd on a Mac and Ctrl elsewhere. The first one is shown. */
  readonly shortcuts: readonly string[];
  /** The browser sends a copy, cut or paste event for these keys, which reaches the clipboard without asking. */
  readonly isLeftToBrowser?: true;
  /** Whether it would do anything now; always, unless given. */
  readonly isEnabled?: (session: Session) => boolean;
  readonly run: (context: ActionContext) => void | Promise<void>;
}
