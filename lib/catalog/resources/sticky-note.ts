import { z } from "zod";
import { anywhere } from "../common";
import { defineResource } from "../types";

export const stickyNote = defineResource({
  kind: "sticky-note",
  category: "annotate",
  icon: "sticky-note",
  size: { width: 160, height: 112 },
  minSize: { width: 96, height: 64 },
  traits: { role: "annotation", placement: anywhere, isAnnotation: true, isText: true },
  props: z.object({ color: z.enum(["yellow", "green", "blue", "pink"]) }).partial(),
  assumes: { color: "yellow" },
  keywords: ["note", "comment", "post-it", "便签", "备注", "注释"],
});
