"use client";

import { useLocale } from "use-intl/react";
import type { LazyMenuBody } from "@/components/ui/lazy-menu";
import { Menu, MenuChoice } from "@/components/ui/menu";
import { languageNames } from "@/lib/i18n/language-names";
import { locales } from "@/lib/i18n/locales";
import { useEditor } from "./editor-context";

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

export function LanguageMenu({ trigger }: LazyMenuBody) {
  const choice = useLanguageChoice();
  return (
    <Menu align="end" trigger={trigger}>
      <MenuChoice {...choice} />
    </Menu>
  );
}
