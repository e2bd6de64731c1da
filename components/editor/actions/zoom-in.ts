import ZoomIn from "lucide-react/icons/zoom-in";
import type { Action } from "./types";

export const zoomIn: Action = {
  id: "zoom-in",
  label: "zoomIn",
  group: "view",
  icon: ZoomIn,
  shortcuts: ["+", "="],
  run: ({ session }) => session.canvas?.zoomIn(),
};
