import Keyboard from "lucide-react/icons/keyboard";
import type { Action } from "./types";

export const showShortcuts: Action = {
  id: "show-shortcuts",
  label: "shortcuts",
  group: "view",
  icon: Keyboard,
  shortcuts: ["?"],
  run: ({ ui }) => ui.setState({ dialog: { name: "shortcuts" } }),
};
