import { inRegion, nodeSize } from "../common";
import { defineResource } from "../types";

export const stepFunctions = defineResource({
  kind: "step-functions",
  category: "integration",
  icon: "step-functions",
  size: nodeSize,
  traits: { role: "service", placement: inRegion },
  props: {},
  keywords: ["states", "state machine", "workflow", "sfn", "状态机", "工作流"],
});
