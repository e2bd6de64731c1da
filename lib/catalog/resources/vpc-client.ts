import { inSubnet } from "../common";
import { defineResource } from "../types";

/** Anything inside a VPC that opens a connection: a batch job, a bastion, an internal tool. */
export const vpcClient = defineResource({
  kind: "vpc-client",
  category: "callers",
  icon: "vpc-client",
  size: { width: 144, height: 64 },
  traits: { role: "caller", placement: inSubnet, needsVpc: true },
  props: {},
  keywords: [
    "client",
    "private client",
    "consumer",
    "internal caller",
    "客户端",
    "内网客户端",
    "调用方",
  ],
});
