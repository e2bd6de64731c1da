"use client";

import { useTranslations } from "use-intl/react";
import type { LazyMenuBody } from "@/components/ui/lazy-menu";
import { Menu, MenuChoice } from "@/components/ui/menu";
import { setTheme, useChosenTheme } from "@/components/ui/theme";
import { themes } from "@/components/ui/theme-script";

export function useThemeChoice() {
  const t = useTranslations("editor.theme");
  return {
    value: useChosenTheme(),
    onChange: setTheme,
    options: themes.map((value) => ({ value, label: t(value) })),
  };
}

export function ThemeMenu({ trigger }: LazyMenuBody) {
  const choice = useThemeChoice();
  return (
    <Menu align="end" trigger={trigger}>
      <MenuChoice {...choice} />
    </Menu>
  );
}
