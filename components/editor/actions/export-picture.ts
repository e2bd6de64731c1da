import Download from "lucide-react/icons/download";
import type { Action } from "./types";

export const exportPicture: Action = {
  id: "export-picture",
  label: "export",
  group: "files",
  icon: Download,
  shortcuts: ["mod+e"],
  isEnabled: (session) => session.diagram().nodes.size > 0,
  run: ({ ui }) => ui.setState({ dialog: { name: "export" } }),
};
