"use client";

import { lazy, Suspense, useCallback } from "react";
import { DropOverlay } from "./drop-overlay";
import { useEditor, useUi } from "./editor-context";
import { ProblemsDialog, RepairsDialog } from "./file-dialogs";
import { openDiagramFile } from "./open-diagram-file";
import { ShortcutsSheet } from "./shortcuts-sheet";
import { useActionContext } from "./use-actions";

const ExportDialog = lazy(() =>
  import("./export-dialog").then((module) => ({ default: module.ExportDialog })),
);

/** Whatever lies over the editor. */
export function Dialogs() {
  const { ui } = useEditor();
  const dialog = useUi((state) => state.dialog);
  const context = useActionContext();
  const close = () => ui.setState({ dialog: undefined });
  const handleFile = useCallback((file: File) => void openDiagramFile(file, context), [context]);
  return (
    <>
      <DropOverlay onFile={handleFile} />
      {dialog?.name === "shortcuts" && <ShortcutsSheet onClose={close} />}
      {dialog?.name === "export" && (
        <Suspense>
          <ExportDialog onClose={close} />
        </Suspense>
      )}
      {dialog?.name === "problems" && (
        <ProblemsDialog file={dialog.file} problems={dialog.problems} onClose={close} />
      )}
      {dialog?.name === "repairs" && <RepairsDialog repairs={dialog.repairs} onClose={close} />}
    </>
  );
}
