import { z } from "zod";
import { nodeSize } from "../common";
import { defineResource } from "../types";

export const natGateway = defineResource({
  kind: "nat-gateway",
  category: "network",
  icon: "nat-gateway",
  size: nodeSize,
  traits: { role: "gateway", placement: ["subnet", "vpc", "availability-zone"] },
  props: z.object({ mode: z.enum(["zonal", "regional"]) }).partial(),
  assumes: { mode: "zonal" },
  keywords: ["nat", "ngw", "egress", "outbound", "出站", "网关"],
});
