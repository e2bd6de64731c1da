import CopyPlus from "lucide-react/icons/copy-plus";
import { makeId } from "@/components/session/make-id";
import { duplicate } from "@/lib/commands/duplicate";
import { hasSelectedNodes } from "./selected";
import type { Action } from "./types";

export const duplicateSelected: Action = {
  id: "duplicate-selected",
  label: "duplicate",
  group: "editing",
  icon: CopyPlus,
  shortcuts: ["mod+d"],
  isEnabled: hasSelectedNodes,
  run({ session }) {
    const nodes = [...session.view.getState().selectedNodes];
    const outcome = session.apply(duplicate(session.diagram(), { nodes, makeId }));
    if (outcome.ok) session.select(outcome.nodes);
  },
};
