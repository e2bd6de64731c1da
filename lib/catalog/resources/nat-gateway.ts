import { nodeSize } from "../common";
import { advanced, choice } from "../settings";
import { defineResource } from "../types";

export const natGateway = defineResource({
  kind: "nat-gateway",
  category: "network",
  icon: "nat-gateway",
  size: nodeSize,
  traits: { role: "gateway", placement: ["subnet", "vpc", "availability-zone"] },
  props: { mode: choice("zonal", "regional"), connectivity: advanced(choice("public", "private")) },
  assumes: { mode: "zonal", connectivity: "public" },
  keywords: ["nat", "ngw", "egress", "outbound", "出站", "网关"],
});
