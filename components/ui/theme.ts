"use client";

import { useSyncExternalStore } from "react";
import { readSetting, writeSetting } from "./settings";
import { type Theme, themeKey, themes } from "./theme-script";

export type ResolvedTheme = Exclude<Theme, "system">;

const listeners = new Set<() => void>();

const isTheme = (value: unknown): value is Theme => (themes as readonly unknown[]).includes(value);

const chosenTheme = (): Theme => {
  const stored = readSetting(themeKey);
  return isTheme(stored) ? stored : "system";
};

export const readTheme = (): ResolvedTheme =>
  document.documentElement.dataset.theme === "dark" ? "dark" : "light";

function show(theme: Theme): void {
  const isDark =
    theme === "dark" ||
    (theme === "system" && window.matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
  for (const listener of listeners) listener();
}

export function setTheme(theme: Theme): void {
  writeSetting(themeKey, theme);
  show(theme);
}

function subscribe(listener: () => void): () => void {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const followSystem = () => chosenTheme() === "system" && show("system");
  listeners.add(listener);
  system.addEventListener("change", followSystem);
  return () => {
    listeners.delete(listener);
    system.removeEventListener("change", followSystem);
  };
}

/** What the person chose. */
export const useChosenTheme = (): Theme =>
  useSyncExternalStore(subscribe, chosenTheme, () => "system");

/** What is shown: light or dark. */
export const useResolvedTheme = (): ResolvedTheme =>
  useSyncExternalStore(subscribe, readTheme, () => "light");
