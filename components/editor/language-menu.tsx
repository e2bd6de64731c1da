"use client";

import ChevronDown from "lucide-react/icons/chevron-down";
import Languages from "lucide-react/icons/languages";
import { useLocale, useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { Menu, MenuChoice } from "@/components/ui/menu";
import { locales } from "@/lib/i18n/locales";
import { useEditor } from "./editor-context";
import { languageNames } from "./language-names";

export function useLanguageChoice() {
  const { setLocale } = useEditor();
  return {
    value: useLocale(),
    onChange: setLocale,
    options: locales.map((value) => ({
      value,
      label: languageNames[value].long,
      lang: value,
    })),
  };
}

export function LanguageMenu() {
  const t = useTranslations("editor.top");
  const choice = useLanguageChoice();
  const { short } = languageNames[choice.value];
  return (
    <Menu
      align="end"
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
    >
      <MenuChoice {...choice} />
    </Menu>
  );
}
