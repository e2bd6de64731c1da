import { z } from "zod";
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
  props: z
    .object({
      ingress: z
        .array(
          z.object({ source: z.string().max(128), port: z.int().min(0).max(65535).optional() }),
        )
        .max(60),
    })
    .partial(),
  keywords: ["sg", "firewall", "安全组", "防火墙"],
});
