"use client";

import Cloud from "lucide-react/icons/cloud";
import CloudOff from "lucide-react/icons/cloud-off";
import { useTranslations } from "use-intl/react";
import { useStore } from "zustand";
import { useDiagramValue, useSession } from "@/components/session/hooks";
import { Button } from "@/components/ui/button";
import { Mark } from "@/components/ui/mark";
import { Tooltip } from "@/components/ui/tooltip";
import { setTitle } from "@/lib/commands/set-title";
import { ActionButton } from "./action-button";
import { exportPicture } from "./actions/export-picture";
import { togglePalette } from "./actions/toggle-palette";
import { useEditor, useUi } from "./editor-context";
import { RulesNotice, useHasNoRules } from "./rules-notice";
import { StatusCount, useStatusCounts } from "./status-bar";
import { BasisButton, DiagramsButton, LanguageButton, ThemeButton } from "./top-menus";
import { useAction } from "./use-actions";

export function TopBar() {
  return (
    <header className="flex min-w-0 items-center gap-1 border-b border-line bg-panel px-2 desk:px-3">
      <DiagramsButton />
      <PageHeading />
      <div className="flex items-center gap-2 pr-2 max-desk:hidden">
        <Mark />
        <span className="text-[15px] font-bold tracking-tight max-lg:hidden">Edgewise</span>
      </div>
      <span className="max-desk:hidden">
        <PaletteToggle />
      </span>
      <Title />
      <Saved />
      <span className="flex-1" />
      <PhoneCounts />
      <div className="flex items-center gap-1 max-desk:hidden">
        <BasisButton />
        <LanguageButton />
        <ThemeButton />
      </div>
      <ExportButton />
    </header>
  );
}

function PaletteToggle() {
  const isOpen = useUi((ui) => ui.isPaletteOpen);
  return <ActionButton action={togglePalette} isExpanded={isOpen} />;
}

/** The name as a heading: a field is none. */
function PageHeading() {
  const t = useTranslations("editor.top");
  const title = useDiagramValue((diagram) => diagram.title);
  return <h1 className="sr-only">{title.trim() || t("untitled")}</h1>;
}

/** The diagram's name, edited where it stands. */
function Title() {
  const t = useTranslations("editor.top");
  const session = useSession();
  const title = useDiagramValue((diagram) => diagram.title);
  return (
    <span className="relative inline-flex h-8 min-w-0 max-w-[min(36ch,38vw)] max-desk:max-w-none items-center touch:h-11">
      {/* The same text, unseen, gives the field its width. */}
      <span
        aria-hidden
        className="invisible truncate px-2 text-[14px] font-semibold whitespace-pre"
      >
        {title || t("untitled")}
      </span>
      <input
        type="text"
        aria-label={t("title")}
        placeholder={t("untitled")}
        maxLength={200}
        autoComplete="off"
        value={title}
        onChange={(event) =>
          session.apply(setTitle(session.diagram(), { title: event.target.value }), {
            merge: "title",
          })
        }
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) event.currentTarget.blur();
        }}
        className="absolute inset-0 w-full min-w-0 truncate rounded-md bg-transparent px-2 text-[14px] font-semibold placeholder:text-ink-muted hover:bg-hover focus:bg-hover"
      />
    </span>
  );
}

function Saved() {
  const t = useTranslations("editor.top");
  const { workspace } = useEditor();
  const { saved } = useStore(workspace.store);
  const text = t(saved);
  return (
    <span className="flex items-center gap-1.5 px-1 text-ink-muted max-desk:hidden">
      <Tooltip label={text}>
        <span className="flex items-center gap-1.5">
          {saved === "notSaved" ? (
            <CloudOff aria-hidden className="size-4" />
          ) : (
            <Cloud aria-hidden className="size-4" />
          )}
          <span className="text-[12px] max-xl:sr-only">{text}</span>
        </span>
      </Tooltip>
    </span>
  );
}

/** On a phone the counts take the place of the status line. */
function PhoneCounts() {
  const counts = useStatusCounts();
  const hasNoRules = useHasNoRules();
  return (
    <span className="flex items-center gap-1.5 desk:hidden">
      {hasNoRules && <RulesNotice isShort />}
      {counts.slice(0, 2).map(({ status, count }) => (
        <StatusCount key={status} status={status} count={count} isShort />
      ))}
    </span>
  );
}

function ExportButton() {
  const { label, isEnabled, run } = useAction(exportPicture);
  const t = useTranslations("editor.top");
  const Icon = exportPicture.icon;
  return (
    <Button
      variant="primary"
      className="ml-1 max-desk:hidden"
      title={label}
      disabled={!isEnabled}
      onClick={run}
    >
      <Icon aria-hidden className="size-4" />
      {t("export")}
    </Button>
  );
}
