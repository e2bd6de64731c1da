import { inSubnet, nodeSize, securityGroups } from "../common";
import { choice, yesNo } from "../settings";
import { defineResource } from "../types";

export const fargate = defineResource({
  kind: "fargate",
  category: "compute",
  icon: "fargate",
  size: nodeSize,
  traits: { role: "compute", placement: inSubnet, needsVpc: true },
  props: {
    platform: choice("eks", "ecs"),
    entry: choice("internet-facing", "internal", "cloud-map", "none"),
    publicIp: yesNo,
    securityGroups,
  },
  assumes: { platform: "eks", entry: "internet-facing", publicIp: false },
  keywords: [
    "eks",
    "ecs",
    "kubernetes",
    "k8s",
    "container",
    "containers",
    "pod",
    "task",
    "serverless",
    "ingress",
    "容器",
    "无服务器",
  ],
});
