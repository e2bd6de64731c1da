import { account, nodeSize, securityGroups, subnets } from "../common";
import { choice } from "../settings";
import { defineResource } from "../types";

export const vpcLink = defineResource({
  kind: "vpc-link",
  category: "connect",
  icon: "vpc-link",
  size: nodeSize,
  traits: {
    role: "link",
    placement: [
      "vpc",
      "subnet",
      "region",
      "canvas",
      "account",
      "availability-zone",
      "security-group",
    ],
  },
  props: { version: choice("v1", "v2"), subnets, securityGroups, account },
  assumes: { version: "v2" },
  keywords: ["vpclink", "link", "private integration", "私有集成"],
});
