import { text } from "../settings";
import { defineResource } from "../types";

export const availabilityZone = defineResource({
  kind: "availability-zone",
  category: "network",
  icon: "availability-zone",
  size: { width: 264, height: 264 },
  minSize: { width: 200, height: 120 },
  traits: { role: "container", placement: ["region", "vpc"], isContainer: true },
  frame: () => ({ stroke: "#147EBA", fill: "#147EBA", fillOpacity: 0, dashed: true }),
  props: { name: text(32) },
  keywords: ["az", "zone", "可用区"],
});
