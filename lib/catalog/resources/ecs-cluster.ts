import { defineResource } from "../types";

/** A group of tasks; it changes nothing about how they are reached. */
export const ecsCluster = defineResource({
  kind: "ecs-cluster",
  category: "network",
  icon: "ecs-cluster",
  size: { width: 220, height: 160 },
  minSize: { width: 192, height: 112 },
  traits: {
    role: "container",
    placement: ["vpc", "subnet", "availability-zone", "region", "canvas", "security-group"],
    isContainer: true,
  },
  frame: () => ({ stroke: "#ED7100", fill: "#ED7100", fillOpacity: 0, dashed: true }),
  props: {},
  keywords: ["cluster", "tasks", "集群"],
});
