import { inSubnet, nodeSize, securityGroups } from "../common";
import { defineResource } from "../types";

export const elasticache = defineResource({
  kind: "elasticache",
  category: "data",
  icon: "elasticache",
  size: nodeSize,
  traits: { role: "database", placement: inSubnet, needsVpc: true },
  props: { securityGroups },
  keywords: ["cache", "redis", "valkey", "memcached", "缓存"],
});
