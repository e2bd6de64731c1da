import StickyNote from "lucide-react/icons/sticky-note";
import { presetOf } from "@/lib/catalog";
import { addPreset } from "../add-preset";
import type { Action } from "./types";

export const addNote: Action = {
  id: "add-note",
  label: "note",
  group: "editing",
  icon: StickyNote,
  shortcuts: ["s"],
  run({ session }) {
    const entry = presetOf("sticky-note");
    if (entry) addPreset(session, entry);
  },
};
