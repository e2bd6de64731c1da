import { cluster } from "../common";
import { defineResource } from "../types";

/** A group of tasks; it changes nothing about how they are reached. */
export const ecsCluster = defineResource({
  ...cluster,
  kind: "ecs-cluster",
  icon: "ecs-cluster",
  keywords: ["cluster", "tasks", "集群"],
});
