import ClipboardPaste from "lucide-react/icons/clipboard-paste";
import { pasteText } from "../clipboard";
import type { Action } from "./types";

export const paste: Action = {
  id: "paste",
  label: "paste",
  group: "editing",
  icon: ClipboardPaste,
  shortcuts: ["mod+v"],
  isLeftToBrowser: true,
  async run({ session, toasts, t }) {
    const text = await navigator.clipboard?.readText().catch(() => undefined);
    if (!(await pasteText(session, text))) toasts.show({ text: t("editor.say.pasteEmpty") });
  },
};
