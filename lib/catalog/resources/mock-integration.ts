import { inRegion, nodeSize } from "../common";
import { defineResource } from "../types";

/** A response that API Gateway makes itself, without a backend. */
export const mockIntegration = defineResource({
  kind: "mock-integration",
  category: "api",
  icon: "mock-integration",
  size: nodeSize,
  traits: { role: "service", placement: inRegion },
  props: {},
  keywords: ["mock", "stub", "test response", "模拟", "模拟集成"],
});
