"use client";

import BookOpenCheck from "lucide-react/icons/book-open-check";
import ChevronDown from "lucide-react/icons/chevron-down";
import Languages from "lucide-react/icons/languages";
import MenuIcon from "lucide-react/icons/menu";
import Moon from "lucide-react/icons/moon";
import Sun from "lucide-react/icons/sun";
import { useLocale, useTranslations } from "use-intl/react";
import { useView } from "@/components/session/hooks";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { LazyMenu } from "@/components/ui/lazy-menu";
import { useResolvedTheme } from "@/components/ui/theme";
import { languageNames } from "@/lib/i18n/language-names";
import { basisLabels } from "./basis";

const loadDiagrams = () => import("./diagram-menu").then((m) => ({ default: m.DiagramMenu }));
const loadBasis = () => import("./basis-menu").then((m) => ({ default: m.BasisMenu }));
const loadLanguage = () => import("./language-menu").then((m) => ({ default: m.LanguageMenu }));
const loadTheme = () => import("./theme-menu").then((m) => ({ default: m.ThemeMenu }));

export function DiagramsButton() {
  const t = useTranslations("editor.top");
  return (
    <LazyMenu
      load={loadDiagrams}
      trigger={
        <IconButton label={t("diagrams")}>
          <MenuIcon aria-hidden />
        </IconButton>
      }
    />
  );
}

export function BasisButton() {
  const t = useTranslations("editor");
  const label = t(`basis.${basisLabels[useView((view) => view.basis)]}`);
  return (
    <LazyMenu
      load={loadBasis}
      trigger={
        <Button className="gap-1.5 px-2.5" aria-label={`${t("top.basis")}: ${label}`}>
          <BookOpenCheck aria-hidden className="size-4 text-ink-muted" />
          {label}
          <ChevronDown aria-hidden className="size-3.5 text-ink-muted" />
        </Button>
      }
    />
  );
}

export function LanguageButton() {
  const t = useTranslations("editor.top");
  const { short } = languageNames[useLocale()];
  return (
    <LazyMenu
      load={loadLanguage}
      trigger={
        <Button
          variant="ghost"
          className="gap-1.5 px-2 text-ink-muted"
          aria-label={`${t("language")}: ${short}`}
        >
          <Languages aria-hidden className="size-[18px]" />
          {short}
          <ChevronDown aria-hidden className="size-3.5" />
        </Button>
      }
    />
  );
}

export function ThemeButton() {
  const t = useTranslations("editor.top");
  const isDark = useResolvedTheme() === "dark";
  return (
    <LazyMenu
      load={loadTheme}
      trigger={<IconButton label={t("theme")}>{isDark ? <Moon /> : <Sun />}</IconButton>}
    />
  );
}
