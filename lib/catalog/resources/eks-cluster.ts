import { cluster } from "../common";
import { defineResource } from "../types";

/** A group of pods. Its own endpoint is the Kubernetes API and not an application. */
export const eksCluster = defineResource({
  ...cluster,
  kind: "eks-cluster",
  icon: "eks-cluster",
  keywords: ["kubernetes", "k8s", "cluster", "集群"],
});
