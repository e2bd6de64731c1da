"use client";

import { useTranslations } from "use-intl/react";

export function Shell() {
  const t = useTranslations("editor.shell");
  return (
    <div className="grid h-dvh grid-rows-[48px_1fr_26px]">
      <header className="border-b border-line bg-panel px-3" />
      <main className="relative min-h-0" aria-label={t("canvas")} />
      <footer className="border-t border-line bg-panel" />
    </div>
  );
}
