import PanelLeft from "lucide-react/icons/panel-left";
import type { Action } from "./types";

export const togglePalette: Action = {
  id: "toggle-palette",
  label: "togglePalette",
  group: "view",
  icon: PanelLeft,
  shortcuts: ["["],
  run: ({ ui }) => ui.setState(({ isPaletteOpen }) => ({ isPaletteOpen: !isPaletteOpen })),
};
