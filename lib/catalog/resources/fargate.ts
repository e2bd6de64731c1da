import { z } from "zod";
import { inSubnet, nodeSize } from "../common";
import { defineResource } from "../types";

export const fargate = defineResource({
  kind: "fargate",
  category: "compute",
  icon: "fargate",
  size: nodeSize,
  traits: { role: "compute", placement: inSubnet, needsVpc: true },
  props: z
    .object({
      platform: z.enum(["eks", "ecs"]),
      entry: z.enum(["internet-facing", "internal", "cloud-map", "none"]),
      publicIp: z.boolean(),
    })
    .partial(),
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
