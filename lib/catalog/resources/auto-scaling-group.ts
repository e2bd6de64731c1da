import { defineResource } from "../types";

/** A group of instances; it changes nothing about how they are reached. */
export const autoScalingGroup = defineResource({
  kind: "auto-scaling-group",
  category: "network",
  icon: "auto-scaling-group",
  size: { width: 220, height: 160 },
  minSize: { width: 192, height: 112 },
  traits: {
    role: "container",
    placement: ["vpc", "subnet", "availability-zone", "region", "canvas", "security-group"],
    isContainer: true,
  },
  frame: () => ({ stroke: "#ED7100", fill: "#ED7100", fillOpacity: 0, dashed: true }),
  props: {},
  keywords: ["asg", "scaling", "fleet", "弹性伸缩"],
});
