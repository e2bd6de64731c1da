import Trash2 from "lucide-react/icons/trash-2";
import { hasSelection, removeSelected } from "./selected";
import type { Action } from "./types";

export const deleteSelected: Action = {
  id: "delete-selected",
  label: "delete",
  group: "editing",
  icon: Trash2,
  shortcuts: ["delete", "backspace"],
  isEnabled: hasSelection,
  run({ session, t }) {
    const count = removeSelected(session);
    session.view.setState({ announcement: t("editor.say.deleted", { count }) });
  },
};
