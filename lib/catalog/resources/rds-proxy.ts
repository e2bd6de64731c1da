import { account, inSubnet, nodeSize, securityGroups } from "../common";
import { defineResource } from "../types";

/** A pool of connections before a database; it has addresses in its VPC alone. */
export const rdsProxy = defineResource({
  kind: "rds-proxy",
  category: "data",
  icon: "rds-proxy",
  size: nodeSize,
  traits: { role: "database", placement: inSubnet, needsVpc: true },
  props: { securityGroups, account },
  keywords: ["proxy", "connection pool", "代理", "连接池"],
});
