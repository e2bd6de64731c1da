import { inRegion, nodeSize } from "../common";
import { defineResource } from "../types";

export const sns = defineResource({
  kind: "sns",
  category: "integration",
  icon: "sns",
  size: nodeSize,
  traits: { role: "service", placement: inRegion },
  props: {},
  keywords: ["topic", "notification", "pub/sub", "simple notification service", "主题", "通知"],
});
