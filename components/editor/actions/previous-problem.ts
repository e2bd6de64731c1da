import ChevronUp from "lucide-react/icons/chevron-up";
import type { Action } from "./types";
import { walkProblems } from "./walk-problems";

export const previousProblem: Action = {
  id: "previous-problem",
  label: "previousProblem",
  group: "problems",
  icon: ChevronUp,
  shortcuts: ["p"],
  run: (context) => walkProblems(context, -1),
};
