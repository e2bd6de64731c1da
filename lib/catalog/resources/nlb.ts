import { account, inSubnet, nodeSize, scheme, securityGroups, subnets } from "../common";
import { advanced, choice } from "../settings";
import { defineResource } from "../types";

export const nlb = defineResource({
  kind: "nlb",
  category: "connect",
  icon: "nlb",
  size: nodeSize,
  traits: { role: "balancer", placement: inSubnet, needsVpc: true },
  props: {
    scheme,
    targetType: choice("instance", "ip", "alb"),
    subnets,
    securityGroups,
    enforcePrivateLinkInbound: advanced(choice("on", "off")),
    account,
  },
  assumes: { scheme: "internal", targetType: "ip", enforcePrivateLinkInbound: "on" },
  keywords: ["nlb", "elb", "load balancer", "tcp", "负载均衡", "网络负载均衡器"],
});
