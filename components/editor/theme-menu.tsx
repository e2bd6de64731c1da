"use client";

import Moon from "lucide-react/icons/moon";
import Sun from "lucide-react/icons/sun";
import { useTranslations } from "use-intl/react";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuChoice } from "@/components/ui/menu";
import { setTheme, useChosenTheme, useResolvedTheme } from "@/components/ui/theme";
import { themes } from "@/components/ui/theme-script";

export function useThemeChoice() {
  const t = useTranslations("editor.theme");
  return {
    value: useChosenTheme(),
    onChange: setTheme,
    options: themes.map((value) => ({ value, label: t(value) })),
  };
}

export function ThemeMenu() {
  const t = useTranslations("editor.top");
  const choice = useThemeChoice();
  const isDark = useResolvedTheme() === "dark";
  return (
    <Menu
      align="end"
      trigger={<IconButton label={t("theme")}>{isDark ? <Moon /> : <Sun />}</IconButton>}
    >
      <MenuChoice {...choice} />
    </Menu>
  );
}
