import { anywhere } from "../common";
import { choice } from "../settings";
import { defineResource } from "../types";

export const stickyNote = defineResource({
  kind: "sticky-note",
  category: "annotate",
  icon: "sticky-note",
  size: { width: 160, height: 112 },
  minSize: { width: 96, height: 64 },
  traits: { role: "annotation", placement: anywhere, isAnnotation: true, isText: true },
  props: { color: choice("yellow", "green", "blue", "pink") },
  assumes: { color: "yellow" },
  keywords: ["note", "comment", "post-it", "便签", "备注", "注释"],
});
