import { z } from "zod";
import { inSubnet, nodeSize } from "../common";
import { defineResource } from "../types";

export const ec2 = defineResource({
  kind: "ec2",
  category: "compute",
  icon: "ec2",
  size: nodeSize,
  traits: { role: "compute", placement: inSubnet, needsVpc: true },
  props: z.object({ publicIp: z.boolean() }).partial(),
  assumes: { publicIp: false },
  keywords: ["instance", "server", "virtual machine", "vm", "实例", "虚拟机", "服务器", "云主机"],
});
