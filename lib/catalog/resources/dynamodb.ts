import { inRegion, nodeSize } from "../common";
import { defineResource } from "../types";

export const dynamodb = defineResource({
  kind: "dynamodb",
  category: "data",
  icon: "dynamodb",
  size: nodeSize,
  traits: { role: "service", placement: inRegion },
  props: {},
  keywords: ["ddb", "dynamo", "nosql", "table", "数据库", "表"],
});
