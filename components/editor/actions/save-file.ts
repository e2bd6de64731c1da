import Save from "lucide-react/icons/save";
import { fileExtension } from "@/lib/exchange/format";
import { serialise } from "@/lib/exchange/serialise";
import { fileNameOf } from "../file-name";
import type { Action } from "./types";

export const saveFile: Action = {
  id: "save-file",
  label: "saveFile",
  group: "files",
  icon: Save,
  shortcuts: ["mod+s"],
  async run({ session, toasts, t }) {
    const { download } = await import("@/lib/exchange/open.browser");
    const diagram = session.diagram();
    const name = fileNameOf(diagram.title, fileExtension);
    download(name, serialise(diagram));
    toasts.show({ text: t("editor.files.saved", { name }) });
  },
};
