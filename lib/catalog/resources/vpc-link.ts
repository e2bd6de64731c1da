import { account, nodeSize } from "../common";
import { choice } from "../settings";
import { defineResource } from "../types";

export const vpcLink = defineResource({
  kind: "vpc-link",
  category: "connect",
  icon: "vpc-link",
  size: nodeSize,
  traits: {
    role: "link",
    placement: ["vpc", "subnet", "region", "canvas", "availability-zone", "security-group"],
  },
  props: { version: choice("v1", "v2"), account },
  assumes: { version: "v2" },
  keywords: ["vpclink", "link", "private integration", "私有集成"],
});
