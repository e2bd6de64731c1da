import { z } from "zod";
import { account, nodeSize } from "../common";
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
  props: z.object({ version: z.enum(["v1", "v2"]), account }).partial(),
  assumes: { version: "v2" },
  keywords: ["vpclink", "link", "private integration", "私有集成"],
});
