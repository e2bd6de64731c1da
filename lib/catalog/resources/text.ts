import { anywhere } from "../common";
import { defineResource } from "../types";

export const text = defineResource({
  kind: "text",
  category: "annotate",
  icon: "text",
  size: { width: 160, height: 40 },
  minSize: { width: 48, height: 24 },
  traits: { role: "annotation", placement: anywhere, isAnnotation: true, isText: true },
  props: {},
  keywords: ["label", "title", "heading", "caption", "文字", "文本", "标题", "标签"],
});
