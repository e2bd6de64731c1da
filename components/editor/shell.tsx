"use client";

import Plus from "lucide-react/icons/plus";
import X from "lucide-react/icons/x";
import { lazy, Suspense, useEffect, useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { Canvas } from "@/components/canvas/canvas";
import { Palette } from "@/components/panels/palette/palette";
import { useSession } from "@/components/session/hooks";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { ErrorBoundary } from "@/components/ui/error-boundary";
import { IconButton } from "@/components/ui/icon-button";
import { useResolvedTheme } from "@/components/ui/theme";
import type { PaletteEntry } from "@/lib/catalog/types";
import { presetName } from "@/lib/i18n/names";
import { ActionButton } from "./action-button";
import { undo } from "./actions/undo";
import { addPreset } from "./add-preset";
import { Announcer } from "./announcer";
import { CanvasCrash } from "./canvas-crash";
import { useEditor, useUi } from "./editor-context";
import { EmptyCanvas } from "./empty-canvas";
import { PartBoundary } from "./part-boundary";
import { StatusBar } from "./status-bar";
import { Toolbar } from "./toolbar";
import { TopBar } from "./top-bar";
import { useClipboardEvents } from "./use-clipboard-events";
import { useFollowSelection } from "./use-follow-selection";
import { useShortcuts } from "./use-shortcuts";

const SidePanel = lazy(() =>
  import("./side-panel").then((module) => ({ default: module.SidePanel })),
);

/** The one screen: bar, resources, diagram, panel, status line. */
export function Shell() {
  const t = useTranslations("editor.shell");
  const locale = useLocale();
  const theme = useResolvedTheme();
  const { ui } = useEditor();
  const side = useUi((state) => state.side);
  useShortcuts();
  useClipboardEvents();
  useFollowSelection();
  return (
    <div className="grid h-dvh grid-rows-[48px_minmax(0,1fr)] overflow-hidden desk:grid-rows-[48px_minmax(0,1fr)_28px]">
      <TopBar />
      <div className="flex min-h-0 min-w-0 max-desk:flex-col">
        <PaletteColumn />
        <main className="relative min-h-0 min-w-0 flex-1" aria-label={t("canvas")}>
          <ErrorBoundary fallback={(retry) => <CanvasCrash onRetry={retry} />}>
            <Canvas theme={theme} locale={locale} />
          </ErrorBoundary>
          <EmptyCanvas />
          <div className={cx("contents", side !== undefined && "max-desk:hidden")}>
            <Toolbar />
          </div>
          <div className="absolute top-3 right-3 z-10 flex gap-2 desk:hidden">
            {side !== undefined && (
              <ActionButton
                action={undo}
                className="size-11 border border-line bg-raised shadow-float disabled:opacity-100 disabled:[&_svg]:opacity-35"
              />
            )}
            <Button
              variant="primary"
              aria-label={t("add")}
              onClick={() => ui.setState({ isPaletteSheetOpen: true })}
              className="size-11 px-0 shadow-float"
            >
              <Plus aria-hidden className="size-5" />
            </Button>
          </div>
        </main>
        {side !== undefined && (
          <Suspense>
            <SidePanel />
          </Suspense>
        )}
      </div>
      <StatusBar />
      <Announcer />
    </div>
  );
}

/** The resources: a column that can be put away, or a sheet that makes room while one is dragged. */
function PaletteColumn() {
  const t = useTranslations("editor.shell");
  const tPalette = useTranslations("editor.palette");
  const locale = useLocale();
  const session = useSession();
  const { ui } = useEditor();
  const isOpen = useUi((state) => state.isPaletteOpen);
  const isSheetOpen = useUi((state) => state.isPaletteSheetOpen);
  const isPanelOpen = useUi((state) => state.side !== undefined);
  const [isDragging, setIsDragging] = useState(false);
  const closeSheet = () => ui.setState({ isPaletteSheetOpen: false });

  useEffect(() => {
    if (!isSheetOpen) return;
    const handleKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") ui.setState({ isPaletteSheetOpen: false });
    };
    window.addEventListener("keydown", handleKey);
    return () => window.removeEventListener("keydown", handleKey);
  }, [isSheetOpen, ui]);

  const handleAdd = (entry: PaletteEntry) => {
    addPreset(session, entry);
    session.view.setState({
      announcement: tPalette("added", { name: presetName(entry.preset.id, locale) }),
    });
    closeSheet();
  };

  return (
    <nav
      aria-label={t("resources")}
      className={cx(
        "min-h-0 border-line bg-panel desk:w-[220px] desk:shrink-0 desk:border-r",
        "max-desk:fixed max-desk:inset-x-0 max-desk:bottom-0 max-desk:z-30 max-desk:h-[62dvh] max-desk:rounded-t-2xl max-desk:border-t max-desk:shadow-float",
        !isOpen && "desk:hidden",
        // A tablet has no room for both beside the diagram.
        isPanelOpen && "desk:max-lg:hidden",
        !isSheetOpen && "max-desk:hidden",
        isDragging && "max-desk:translate-y-full",
      )}
    >
      <div className="flex items-center justify-between px-4 pt-2 desk:hidden">
        <h2 className="text-[15px] font-semibold">{t("resources")}</h2>
        <IconButton label={t("closePanel")} onClick={closeSheet}>
          <X aria-hidden />
        </IconButton>
      </div>
      <div className="h-full max-desk:h-[calc(100%-52px)]">
        <PartBoundary>
          <Palette
            onAdd={handleAdd}
            onDragStart={() => setIsDragging(true)}
            onDragEnd={() => {
              setIsDragging(false);
              closeSheet();
            }}
          />
        </PartBoundary>
      </div>
    </nav>
  );
}
