import { nodeSize } from "../common";
import { defineResource } from "../types";

export const internetGateway = defineResource({
  kind: "internet-gateway",
  category: "network",
  icon: "internet-gateway",
  size: nodeSize,
  traits: { role: "gateway", placement: ["vpc"] },
  props: {},
  keywords: ["igw", "gateway", "互联网网关", "网关"],
});
