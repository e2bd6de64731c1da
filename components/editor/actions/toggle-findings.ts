import ListChecks from "lucide-react/icons/list-checks";
import type { Action } from "./types";

export const toggleFindings: Action = {
  id: "toggle-findings",
  label: "toggleFindings",
  group: "problems",
  icon: ListChecks,
  shortcuts: ["]"],
  run: ({ ui }) =>
    ui.setState(({ side }) => ({ side: side === "findings" ? undefined : "findings" })),
};
