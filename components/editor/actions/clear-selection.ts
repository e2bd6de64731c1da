import SquareX from "lucide-react/icons/square-x";
import type { Action } from "./types";

export const clearSelection: Action = {
  id: "clear-selection",
  label: "clearSelection",
  group: "editing",
  icon: SquareX,
  shortcuts: ["escape"],
  isEnabled: ({ view }) => {
    const { selectedNodes, selectedEdges } = view.getState();
    return selectedNodes.size + selectedEdges.size > 0;
  },
  run: ({ session }) => session.select([]),
};
