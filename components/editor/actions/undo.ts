import Undo2 from "lucide-react/icons/undo-2";
import type { Action } from "./types";

export const undo: Action = {
  id: "undo",
  label: "undo",
  group: "editing",
  icon: Undo2,
  shortcuts: ["mod+z"],
  isEnabled: ({ document }) => document.canUndo(),
  run({ session, t }) {
    if (session.document.undo()) session.view.setState({ announcement: t("editor.say.undone") });
  },
};
