import { inRegion, nodeSize } from "../common";
import { defineResource } from "../types";

/** Joins the two VPCs it is connected to, whether to them or to something in them. */
export const vpcPeering = defineResource({
  kind: "vpc-peering",
  category: "network",
  icon: "vpc-peering",
  size: nodeSize,
  traits: { role: "network", placement: [...inRegion, "account"] },
  props: {},
  keywords: ["peering", "pcx", "对等连接"],
});
