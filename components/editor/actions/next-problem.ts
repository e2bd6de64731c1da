import ChevronDown from "lucide-react/icons/chevron-down";
import type { Action } from "./types";
import { walkProblems } from "./walk-problems";

export const nextProblem: Action = {
  id: "next-problem",
  label: "nextProblem",
  group: "problems",
  icon: ChevronDown,
  shortcuts: ["n"],
  run: (context) => walkProblems(context, 1),
};
