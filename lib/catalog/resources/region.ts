import { account } from "../common";
import { text } from "../settings";
import { defineResource } from "../types";

export const region = defineResource({
  kind: "region",
  category: "network",
  icon: "region",
  size: { width: 720, height: 480 },
  minSize: { width: 240, height: 160 },
  traits: { role: "container", placement: ["canvas", "account"], isContainer: true },
  frame: () => ({ stroke: "#00A4A6", fill: "#00A4A6", fillOpacity: 0, dashed: true }),
  props: { code: text(32), account },
  keywords: ["aws region", "us-east-1", "区域", "地域"],
});
