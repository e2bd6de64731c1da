import Search from "lucide-react/icons/search";
import { paletteSearchId } from "@/components/panels/palette/palette";
import type { Action } from "./types";

export const findResource: Action = {
  id: "find-resource",
  label: "findResource",
  group: "editing",
  icon: Search,
  shortcuts: ["/"],
  run({ ui }) {
    ui.setState({ isPaletteOpen: true, isPaletteSheetOpen: true });
    // Where the panel takes the place of the resources, it makes room for them.
    if (window.matchMedia("(max-width: 1023px)").matches) ui.setState({ side: undefined });
    // The field may be mounted by this very change.
    requestAnimationFrame(() => {
      const field = document.getElementById(paletteSearchId);
      field?.focus();
      if (field instanceof HTMLInputElement) field.select();
    });
  },
};
