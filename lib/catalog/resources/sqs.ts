import { inRegion, nodeSize } from "../common";
import { defineResource } from "../types";

export const sqs = defineResource({
  kind: "sqs",
  category: "integration",
  icon: "sqs",
  size: nodeSize,
  traits: { role: "service", placement: inRegion },
  props: {},
  keywords: ["queue", "message", "simple queue service", "队列", "消息"],
});
