import { account, inSubnet, nodeSize, scheme, securityGroups, subnets } from "../common";
import { choice } from "../settings";
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
  props: {
    scheme,
    targetType: choice("instance", "ip", "lambda"),
    subnets,
    securityGroups,
    account,
  },
  assumes: { scheme: "internal", targetType: "ip" },
  keywords: ["alb", "elb", "load balancer", "ingress", "负载均衡", "应用负载均衡器"],
});
