import { account, nodeSize, securityGroups } from "../common";
import { yesNo } from "../settings";
import { defineResource } from "../types";

export const lambda = defineResource({
  kind: "lambda",
  category: "compute",
  icon: "lambda",
  size: nodeSize,
  traits: {
    role: "function",
    placement: [
      "region",
      "canvas",
      "account",
      "vpc",
      "subnet",
      "availability-zone",
      "security-group",
    ],
  },
  props: { attached: yesNo, functionUrl: yesNo, securityGroups, account },
  assumes: { attached: false, functionUrl: false },
  keywords: ["function", "serverless", "faas", "函数", "无服务器"],
});
