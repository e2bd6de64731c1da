import Maximize from "lucide-react/icons/maximize";
import type { Action } from "./types";

export const fit: Action = {
  id: "fit",
  label: "fit",
  group: "view",
  icon: Maximize,
  shortcuts: ["shift+1"],
  isEnabled: (session) => session.diagram().nodes.size > 0,
  run: ({ session }) => session.canvas?.fitView(),
};
