import { text } from "../settings";
import { defineResource } from "../types";

export const securityGroup = defineResource({
  kind: "security-group",
  category: "network",
  icon: "security-group",
  size: { width: 220, height: 160 },
  minSize: { width: 192, height: 112 },
  traits: {
    role: "container",
    placement: ["vpc", "subnet", "availability-zone"],
    isContainer: true,
  },
  frame: () => ({ stroke: "#DD344C", fill: "#DD344C", fillOpacity: 0, dashed: false }),
  props: {
    ingress: {
      maxItems: 60,
      type: "array",
      items: {
        type: "object",
        properties: {
          source: text(128),
          port: { type: "integer", minimum: 0, maximum: 65535 },
        },
        required: ["source"],
      },
    },
  },
  keywords: ["sg", "firewall", "安全组", "防火墙"],
});
