import FolderOpen from "lucide-react/icons/folder-open";
import { openDiagramFile } from "../open-diagram-file";
import type { Action } from "./types";

export const openFile: Action = {
  id: "open-file",
  label: "openFile",
  group: "files",
  icon: FolderOpen,
  shortcuts: ["mod+o"],
  run(context) {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".json,application/json";
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (file) void openDiagramFile(file, context);
    });
    input.click();
  },
};
