import { inRegion, nodeSize } from "../common";
import { defineResource } from "../types";

export const eventbridge = defineResource({
  kind: "eventbridge",
  category: "integration",
  icon: "eventbridge",
  size: nodeSize,
  traits: { role: "service", placement: inRegion },
  props: {},
  keywords: ["events", "event bus", "bus", "rule", "事件", "事件总线"],
});
