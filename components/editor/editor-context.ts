"use client";

import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Toasts } from "@/components/ui/toasts";
import type { Locale } from "@/lib/i18n/locales";
import type { Ui, UiState } from "./ui-state";
import type { Workspace } from "./workspace";

/** What belongs to the editor rather than to the diagram that is open. */
export interface EditorContextValue {
  readonly ui: Ui;
  readonly workspace: Workspace;
  readonly toasts: Toasts;
  readonly setLocale: (locale: Locale) => void;
}

export const EditorContext = createContext<EditorContextValue | undefined>(undefined);

export function useEditor(): EditorContextValue {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error("useEditor is called outside an EditorContext");
  return editor;
}

export const useUi = <T>(selector: (ui: UiState) => T): T => useStore(useEditor().ui, selector);
