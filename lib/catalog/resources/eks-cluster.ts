import { defineResource } from "../types";

/** A group of pods. Its own endpoint is the Kubernetes API and not an application. */
export const eksCluster = defineResource({
  kind: "eks-cluster",
  category: "network",
  icon: "eks-cluster",
  size: { width: 220, height: 160 },
  minSize: { width: 192, height: 112 },
  traits: {
    role: "container",
    placement: ["vpc", "subnet", "availability-zone", "region", "canvas", "security-group"],
    isContainer: true,
  },
  frame: () => ({ stroke: "#ED7100", fill: "#ED7100", fillOpacity: 0, dashed: true }),
  props: {},
  keywords: ["kubernetes", "k8s", "cluster", "集群"],
});
