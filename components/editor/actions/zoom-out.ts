import ZoomOut from "lucide-react/icons/zoom-out";
import type { Action } from "./types";

export const zoomOut: Action = {
  id: "zoom-out",
  label: "zoomOut",
  group: "view",
  icon: ZoomOut,
  shortcuts: ["-"],
  run: ({ session }) => session.canvas?.zoomOut(),
};
