"use client";

import Workflow from "lucide-react/icons/workflow";
import { useLocale, useTranslations } from "use-intl/react";
import { useStore } from "zustand";
import type { LazyMenuBody } from "@/components/ui/lazy-menu";
import { Menu, MenuChoice, MenuItem, MenuLabel, MenuSeparator } from "@/components/ui/menu";
import { ActionMenuItem } from "./action-menu-item";
import { deleteDiagram } from "./actions/delete-diagram";
import { duplicateDiagram } from "./actions/duplicate-diagram";
import { exportPicture } from "./actions/export-picture";
import { newDiagram } from "./actions/new-diagram";
import { openFile } from "./actions/open-file";
import { saveFile } from "./actions/save-file";
import { showRules } from "./actions/show-rules";
import { showShortcuts } from "./actions/show-shortcuts";
import { useBasisChoice } from "./basis-menu";
import { useEditor } from "./editor-context";
import { useLanguageChoice } from "./language-menu";
import { useThemeChoice } from "./theme-menu";
import { useExamples } from "./use-examples";

/** Diagrams and files; on a phone also what the top bar has no room for. */
export function DiagramMenu({ trigger }: LazyMenuBody) {
  return (
    <Menu className="w-72" trigger={trigger}>
      <ActionMenuItem action={newDiagram} />
      <ActionMenuItem action={openFile} />
      <ActionMenuItem action={saveFile} />
      <ActionMenuItem action={exportPicture} />
      <MenuSeparator />
      <DiagramList />
      <MenuSeparator />
      <ActionMenuItem action={showRules} />
      <ActionMenuItem action={duplicateDiagram} />
      <ActionMenuItem action={deleteDiagram} isDanger />
      <MenuSeparator />
      <Examples />
      <MenuSeparator />
      <ActionMenuItem action={showShortcuts} />
      <div className="desk:hidden">
        <MenuSeparator />
        <PhoneChoices />
      </div>
    </Menu>
  );
}

function DiagramList() {
  const t = useTranslations("editor");
  const { workspace } = useEditor();
  const { diagrams, openId } = useStore(workspace.store);
  return (
    <>
      <MenuLabel>{t("diagrams.recent")}</MenuLabel>
      <div className="max-h-56 overflow-y-auto">
        <MenuChoice
          value={openId ?? ""}
          onChange={(id) => void workspace.open(id)}
          options={diagrams.map(({ id, title }) => ({
            value: id,
            label: title.trim() || t("top.untitled"),
          }))}
        />
      </div>
    </>
  );
}

function Examples() {
  const t = useTranslations("editor.diagrams");
  const locale = useLocale();
  const { workspace } = useEditor();
  const examples = useExamples(true);
  return (
    <>
      <MenuLabel>{t("examples")}</MenuLabel>
      {examples.map((example) => (
        <MenuItem
          key={example.id}
          icon={<Workflow aria-hidden />}
          onSelect={() => void workspace.create(example.diagram[locale])}
        >
          {example.title[locale]}
        </MenuItem>
      ))}
    </>
  );
}

function PhoneChoices() {
  const t = useTranslations("editor.top");
  return (
    <>
      <MenuLabel>{t("basis")}</MenuLabel>
      <MenuChoice {...useBasisChoice()} />
      <MenuLabel>{t("language")}</MenuLabel>
      <MenuChoice {...useLanguageChoice()} />
      <MenuLabel>{t("theme")}</MenuLabel>
      <MenuChoice {...useThemeChoice()} />
    </>
  );
}
