import SlidersHorizontal from "lucide-react/icons/sliders-horizontal";
import type { Action } from "./types";

export const showRules: Action = {
  id: "show-rules",
  label: "rules",
  group: "problems",
  icon: SlidersHorizontal,
  shortcuts: [],
  run: ({ ui }) => ui.setState({ dialog: { name: "rules" } }),
};
