import Copy from "lucide-react/icons/copy";
import { copySelected } from "../clipboard";
import { hasSelectedNodes } from "./selected";
import type { Action } from "./types";

export const copy: Action = {
  id: "copy",
  label: "copy",
  group: "editing",
  icon: Copy,
  shortcuts: ["mod+c"],
  isLeftToBrowser: true,
  isEnabled: hasSelectedNodes,
  async run({ session, t }) {
    const { text, count } = copySelected(session);
    session.view.setState({ announcement: t("editor.say.copied", { count }) });
    await navigator.clipboard?.writeText(text).catch(() => undefined);
  },
};
