import { nodesNamed } from "../common";
import { advanced, nodeId, type Setting } from "../settings";
import { defineResource } from "../types";

/** Rules that name who may connect, or what may be connected to, and on which port. */
const rulesOf = (end: "source" | "target"): Setting => ({
  maxItems: 60,
  type: "array",
  items: {
    type: "object",
    properties: {
      [end]: nodeId("any", true),
      port: { type: "integer", minimum: 0, maximum: 65535 },
    },
    required: [end],
  },
});

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
    ingress: rulesOf("source"),
    egress: advanced(rulesOf("target")),
    /** Further VPCs of the Region it has been associated with. */
    vpcs: nodesNamed("vpc", "vpc", 12),
  },
  keywords: ["sg", "firewall", "安全组", "防火墙"],
});
