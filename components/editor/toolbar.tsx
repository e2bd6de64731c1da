"use client";

import LoaderCircle from "lucide-react/icons/loader-circle";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { useView } from "@/components/session/hooks";
import { Button } from "@/components/ui/button";
import { ActionButton } from "./action-button";
import { addNote } from "./actions/add-note";
import { addText } from "./actions/add-text";
import { fit } from "./actions/fit";
import { handTool } from "./actions/hand-tool";
import { redo } from "./actions/redo";
import { selectTool } from "./actions/select-tool";
import { tidy } from "./actions/tidy";
import { undo } from "./actions/undo";
import { useUi } from "./editor-context";

const Divider = () => <span aria-hidden className="mx-1 h-6 w-px bg-line" />;

const Float = ({ children }: { children: ReactNode }) => (
  <div className="pointer-events-auto flex items-center rounded-xl border border-line bg-raised p-1 shadow-float">
    {children}
  </div>
);

/** The tools that float over the diagram. */
export function Toolbar() {
  const t = useTranslations("editor");
  const tool = useView((view) => view.tool);
  const cancelTidy = useUi((ui) => ui.cancelTidy);
  return (
    <div className="pointer-events-none absolute inset-x-0 bottom-3 z-10 flex flex-col items-center gap-2">
      {cancelTidy && (
        <Float>
          <span role="status" className="flex items-center gap-2 px-2">
            <LoaderCircle aria-hidden className="size-4 animate-spin text-accent-text" />
            {t("say.tidying")}
          </span>
          <Button variant="ghost" onClick={cancelTidy}>
            {t("say.cancel")}
          </Button>
        </Float>
      )}
      <Float>
        <div role="toolbar" aria-label={t("shell.tools")} className="flex items-center gap-0.5">
          <ActionButton action={selectTool} isActive={tool === "select"} side="top" />
          <ActionButton action={handTool} isActive={tool === "hand"} side="top" />
          <span className="contents max-desk:hidden">
            <Divider />
            <ActionButton action={addNote} side="top" />
            <ActionButton action={addText} side="top" />
          </span>
          <Divider />
          <ActionButton action={undo} side="top" />
          <ActionButton action={redo} side="top" />
          <Divider />
          <ActionButton action={tidy} side="top" />
          <ActionButton action={fit} side="top" />
        </div>
      </Float>
    </div>
  );
}
