import Type from "lucide-react/icons/type";
import { presetOf } from "@/lib/catalog";
import { addPreset } from "../add-preset";
import type { Action } from "./types";

export const addText: Action = {
  id: "add-text",
  label: "text",
  group: "editing",
  icon: Type,
  shortcuts: ["t"],
  run({ session }) {
    const entry = presetOf("text");
    if (entry) addPreset(session, entry);
  },
};
