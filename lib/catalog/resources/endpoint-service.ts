import { account, inRegion, nodeSize } from "../common";
import { defineResource } from "../types";

/** What a provider offers over PrivateLink; a Network Load Balancer stands behind it. */
export const endpointService = defineResource({
  kind: "endpoint-service",
  category: "connect",
  icon: "endpoint-service",
  size: nodeSize,
  traits: { role: "network", placement: [...inRegion, "vpc"] },
  props: { account },
  keywords: ["privatelink", "provider", "vpce service", "终端节点服务"],
});
