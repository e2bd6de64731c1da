import { account, cidr, inRegion } from "../common";
import { advanced, choice } from "../settings";
import { defineResource } from "../types";

export const vpc = defineResource({
  kind: "vpc",
  category: "network",
  icon: "vpc",
  size: { width: 480, height: 320 },
  minSize: { width: 216, height: 136 },
  traits: { role: "container", placement: inRegion, isContainer: true },
  frame: () => ({ stroke: "#8C4FFF", fill: "#8C4FFF", fillOpacity: 0.03, dashed: false }),
  props: { cidr, blockPublicAccess: advanced(choice("off", "ingress", "bidirectional")), account },
  keywords: ["virtual private cloud", "network", "虚拟私有云", "专有网络"],
});
