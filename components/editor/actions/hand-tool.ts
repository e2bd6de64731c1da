import Hand from "lucide-react/icons/hand";
import type { Action } from "./types";

export const handTool: Action = {
  id: "hand-tool",
  label: "hand",
  group: "view",
  icon: Hand,
  shortcuts: ["h"],
  run: ({ session }) => session.view.setState({ tool: "hand" }),
};
