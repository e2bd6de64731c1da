import type { Size } from "@/lib/model/types";
import { advanced, choice, nodeId, type Setting, text } from "./settings";

/** The card every resource starts with, in pixels: an icon, its name and a line of detail. */
export const nodeSize: Size = { width: 168, height: 64 };

/** Which AWS account owns it; only stated where a diagram spans accounts. */
export const account = advanced(text(64));

/** A list of nodes of a kind, each named by its id under `name`. */
export const nodesNamed = (name: string, kind: string, maxItems: number): Setting =>
  advanced({
    maxItems,
    type: "array",
    items: { type: "object", properties: { [name]: nodeId([kind]) }, required: [name] },
  });

/** The subnets it spans, where it stands in more than the one it is drawn in. */
export const subnets = nodesNamed("subnet", "subnet", 12);

/** Security groups it carries beside those it is drawn in. */
export const securityGroups = nodesNamed("group", "security-group", 16);

export const scheme = choice("internal", "internet-facing");

/** An IPv4 or IPv6 range as written; a sketch may say `10.0.x.0/24`. */
export const cidr = advanced(text(64));

/** Where a resource with an address in a subnet may stand. */
export const inSubnet = [
  "subnet",
  "vpc",
  "availability-zone",
  "security-group",
  "eks-cluster",
  "ecs-cluster",
  "auto-scaling-group",
] as const;

/** A group drawn around what runs in it: no network of its own, and looked through by every rule. */
export const cluster = {
  category: "network",
  size: { width: 220, height: 160 },
  minSize: { width: 192, height: 112 },
  traits: {
    role: "container",
    placement: ["vpc", "subnet", "availability-zone", "region", "canvas", "security-group"],
    isContainer: true,
  },
  frame: () => ({ stroke: "#ED7100", fill: "#ED7100", fillOpacity: 0, dashed: true }),
  props: {},
} as const;

/** Where a service outside every VPC may stand. */
export const inRegion = ["region", "canvas", "account"] as const;

/** Every container and the canvas. */
export const anywhere = [
  "canvas",
  "account",
  "region",
  "vpc",
  "availability-zone",
  "subnet",
  "security-group",
  "eks-cluster",
  "ecs-cluster",
  "auto-scaling-group",
] as const;
