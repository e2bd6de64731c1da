import { nodeSize } from "../common";
import { advanced, choice, yesNo } from "../settings";
import { defineResource } from "../types";

export const cloudfront = defineResource({
  kind: "cloudfront",
  category: "api",
  icon: "cloudfront",
  size: nodeSize,
  traits: { role: "service", placement: ["canvas", "account"] },
  props: { origin: choice("public", "vpc-origin"), waf: advanced(yesNo) },
  assumes: { origin: "public" },
  keywords: ["cdn", "distribution", "edge", "vpc origin", "内容分发", "加速"],
});
