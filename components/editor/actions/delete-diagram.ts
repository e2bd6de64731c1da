import Trash2 from "lucide-react/icons/trash-2";
import type { Action } from "./types";

export const deleteDiagram: Action = {
  id: "delete-diagram",
  label: "deleteDiagram",
  group: "files",
  icon: Trash2,
  shortcuts: [],
  async run({ workspace, session, toasts, t }) {
    const diagram = session.diagram();
    const restore = await workspace.removeOpen();
    toasts.show({
      text: t("editor.diagrams.deleted", {
        title: diagram.title.trim() || t("editor.top.untitled"),
      }),
      action: { label: t("editor.diagrams.undo"), run: () => void restore() },
    });
  },
};
