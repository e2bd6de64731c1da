import MousePointer2 from "lucide-react/icons/mouse-pointer-2";
import type { Action } from "./types";

export const selectTool: Action = {
  id: "select-tool",
  label: "select",
  group: "view",
  icon: MousePointer2,
  shortcuts: ["v"],
  run: ({ session }) => session.view.setState({ tool: "select" }),
};
