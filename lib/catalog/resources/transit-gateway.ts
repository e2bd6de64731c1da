import { account, inRegion, nodeSize } from "../common";
import { defineResource } from "../types";

/** Joins every VPC and company network that it is connected to. */
export const transitGateway = defineResource({
  kind: "transit-gateway",
  category: "network",
  icon: "transit-gateway",
  size: nodeSize,
  traits: { role: "network", placement: [...inRegion, "account"] },
  props: { account },
  keywords: ["tgw", "hub", "router", "中转网关"],
});
