import { account, nodeSize } from "../common";
import { defineResource } from "../types";

export const cloudMap = defineResource({
  kind: "cloud-map",
  category: "connect",
  icon: "cloud-map",
  size: nodeSize,
  traits: { role: "registry", placement: ["region", "canvas", "account", "vpc"] },
  props: { account },
  keywords: ["service discovery", "cloudmap", "dns", "服务发现", "命名空间"],
});
