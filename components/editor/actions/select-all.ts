import BoxSelect from "lucide-react/icons/box-select";
import type { Action } from "./types";

export const selectAll: Action = {
  id: "select-all",
  label: "selectAll",
  group: "editing",
  icon: BoxSelect,
  shortcuts: ["mod+a"],
  isEnabled: (session) => session.diagram().nodes.size > 0,
  run({ session }) {
    const { nodes, edges } = session.diagram();
    session.select(nodes.keys(), edges.keys());
  },
};
