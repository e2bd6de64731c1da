"use client";

import { lazy, Suspense, useCallback } from "react";
import { DropOverlay } from "./drop-overlay";
import { useEditor, useUi } from "./editor-context";
import { openDiagramFile } from "./open-diagram-file";
import { useActionContext } from "./use-actions";

const ExportDialog = lazy(() =>
  import("./export-dialog").then((module) => ({ default: module.ExportDialog })),
);

const ShortcutsSheet = lazy(() =>
  import("./shortcuts-sheet").then((module) => ({ default: module.ShortcutsSheet })),
);
const RulesDialog = lazy(() =>
  import("./rules-dialog").then((module) => ({ default: module.RulesDialog })),
);
const ProblemsDialog = lazy(() =>
  import("./file-dialogs").then((module) => ({ default: module.ProblemsDialog })),
);
const RepairsDialog = lazy(() =>
  import("./file-dialogs").then((module) => ({ default: module.RepairsDialog })),
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
      <Suspense>
        {dialog?.name === "shortcuts" && <ShortcutsSheet onClose={close} />}
        {dialog?.name === "rules" && <RulesDialog onClose={close} />}
        {dialog?.name === "export" && <ExportDialog onClose={close} />}
        {dialog?.name === "problems" && (
          <ProblemsDialog file={dialog.file} problems={dialog.problems} onClose={close} />
        )}
        {dialog?.name === "repairs" && <RepairsDialog repairs={dialog.repairs} onClose={close} />}
      </Suspense>
    </>
  );
}
