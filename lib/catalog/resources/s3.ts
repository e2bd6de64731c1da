import { inRegion, nodeSize } from "../common";
import { defineResource } from "../types";

export const s3 = defineResource({
  kind: "s3",
  category: "data",
  icon: "s3",
  size: nodeSize,
  traits: { role: "service", placement: inRegion },
  props: {},
  keywords: ["bucket", "storage", "object", "simple storage service", "存储桶", "对象存储"],
});
