import { z } from "zod";
import { inSubnet, nodeSize } from "../common";
import { defineResource } from "../types";

export const rds = defineResource({
  kind: "rds",
  category: "data",
  icon: "rds",
  size: nodeSize,
  traits: { role: "database", placement: inSubnet, needsVpc: true },
  props: z.object({ publiclyAccessible: z.boolean() }).partial(),
  assumes: { publiclyAccessible: false },
  keywords: ["database", "sql", "mysql", "postgres", "postgresql", "aurora", "数据库"],
});
