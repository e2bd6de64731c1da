import { inRegion, nodeSize } from "../common";
import { defineResource } from "../types";

export const kinesis = defineResource({
  kind: "kinesis",
  category: "integration",
  icon: "kinesis",
  size: nodeSize,
  traits: { role: "service", placement: inRegion },
  props: {},
  keywords: ["stream", "data stream", "数据流", "流"],
});
