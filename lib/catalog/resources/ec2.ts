import { inSubnet, nodeSize, securityGroups } from "../common";
import { yesNo } from "../settings";
import { defineResource } from "../types";

export const ec2 = defineResource({
  kind: "ec2",
  category: "compute",
  icon: "ec2",
  size: nodeSize,
  traits: { role: "compute", placement: inSubnet, needsVpc: true },
  props: { publicIp: yesNo, securityGroups },
  assumes: { publicIp: false },
  keywords: ["instance", "server", "virtual machine", "vm", "实例", "虚拟机", "服务器", "云主机"],
});
