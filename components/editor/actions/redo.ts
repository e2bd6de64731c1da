import Redo2 from "lucide-react/icons/redo-2";
import type { Action } from "./types";

export const redo: Action = {
  id: "redo",
  label: "redo",
  group: "editing",
  icon: Redo2,
  shortcuts: ["mod+shift+z", "mod+y"],
  isEnabled: ({ document }) => document.canRedo(),
  run({ session, t }) {
    if (session.document.redo()) session.view.setState({ announcement: t("editor.say.redone") });
  },
};
