import Save from "lucide-react/icons/save";
import { fileExtension } from "@/lib/exchange/format";
import { download } from "@/lib/exchange/open.browser";
import { serialise } from "@/lib/exchange/serialise";
import { fileNameOf } from "../file-name";
import type { Action } from "./types";

export const saveFile: Action = {
  id: "save-file",
  label: "saveFile",
  group: "files",
  icon: Save,
  shortcuts: ["mod+s"],
  run({ session, toasts, t }) {
    const diagram = session.diagram();
    const name = fileNameOf(diagram.title, fileExtension);
    download(name, serialise(diagram));
    toasts.show({ text: t("editor.files.saved", { name }) });
  },
};
