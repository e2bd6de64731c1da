import FilePlus2 from "lucide-react/icons/file-plus-2";
import type { Action } from "./types";

export const newDiagram: Action = {
  id: "new-diagram",
  label: "newDiagram",
  group: "files",
  icon: FilePlus2,
  shortcuts: [],
  run: ({ workspace }) => workspace.create(),
};
