import { cluster } from "../common";
import { defineResource } from "../types";

/** A group of instances; it changes nothing about how they are reached. */
export const autoScalingGroup = defineResource({
  ...cluster,
  kind: "auto-scaling-group",
  icon: "auto-scaling-group",
  keywords: ["asg", "scaling", "fleet", "弹性伸缩"],
});
