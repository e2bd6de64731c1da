import { nodeSize } from "../common";
import { yesNo } from "../settings";
import { defineResource } from "../types";

export const lambda = defineResource({
  kind: "lambda",
  category: "compute",
  icon: "lambda",
  size: nodeSize,
  traits: {
    role: "function",
    placement: ["region", "canvas", "vpc", "subnet", "availability-zone", "security-group"],
  },
  props: { attached: yesNo },
  assumes: { attached: false },
  keywords: ["function", "serverless", "faas", "函数", "无服务器"],
});
