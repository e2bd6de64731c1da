import { z } from "zod";
import { account, inSubnet, nodeSize, scheme } from "../common";
import { defineResource } from "../types";

export const alb = defineResource({
  kind: "alb",
  category: "connect",
  icon: "alb",
  size: nodeSize,
  traits: {
    role: "balancer",
    // Its nodes stand in subnets of at least two Availability Zones, so the VPC is its usual frame.
    placement: inSubnet,
    needsVpc: true,
  },
  props: z.object({ scheme, targetType: z.enum(["instance", "ip", "lambda"]), account }).partial(),
  assumes: { scheme: "internal", targetType: "ip" },
  keywords: ["alb", "elb", "load balancer", "ingress", "负载均衡", "应用负载均衡器"],
});
