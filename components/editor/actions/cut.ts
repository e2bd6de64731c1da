import Scissors from "lucide-react/icons/scissors";
import { copySelected } from "../clipboard";
import { hasSelectedNodes, removeSelected } from "./selected";
import type { Action } from "./types";

export const cut: Action = {
  id: "cut",
  label: "cut",
  group: "editing",
  icon: Scissors,
  shortcuts: ["mod+x"],
  isLeftToBrowser: true,
  isEnabled: hasSelectedNodes,
  async run({ session, t }) {
    const { text, count } = copySelected(session);
    removeSelected(session);
    session.view.setState({ announcement: t("editor.say.copied", { count }) });
    await navigator.clipboard?.writeText(text).catch(() => undefined);
  },
};
