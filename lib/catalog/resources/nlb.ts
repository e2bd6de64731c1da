import { z } from "zod";
import { account, inSubnet, nodeSize, scheme } from "../common";
import { defineResource } from "../types";

export const nlb = defineResource({
  kind: "nlb",
  category: "connect",
  icon: "nlb",
  size: nodeSize,
  traits: { role: "balancer", placement: inSubnet, needsVpc: true },
  props: z
    .object({
      scheme,
      targetType: z.enum(["instance", "ip", "alb"]),
      enforcePrivateLinkInbound: z.enum(["on", "off"]),
      account,
    })
    .partial(),
  assumes: { scheme: "internal", targetType: "ip", enforcePrivateLinkInbound: "on" },
  keywords: ["nlb", "elb", "load balancer", "tcp", "负载均衡", "网络负载均衡器"],
});
