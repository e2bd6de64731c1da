import { inSubnet, nodeSize, securityGroups, subnets } from "../common";
import { yesNo } from "../settings";
import { defineResource } from "../types";

export const rds = defineResource({
  kind: "rds",
  category: "data",
  icon: "rds",
  size: nodeSize,
  traits: { role: "database", placement: inSubnet, needsVpc: true },
  props: { publiclyAccessible: yesNo, subnets, securityGroups },
  assumes: { publiclyAccessible: false },
  keywords: ["database", "sql", "mysql", "postgres", "postgresql", "aurora", "数据库"],
});
