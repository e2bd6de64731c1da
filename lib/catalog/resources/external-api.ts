import { nodeSize } from "../common";
import { defineResource } from "../types";

/** Something on the public internet that is called over HTTP. */
export const externalApi = defineResource({
  kind: "external-api",
  category: "callers",
  icon: "external-api",
  size: nodeSize,
  traits: { role: "service", placement: ["canvas"] },
  props: {},
  keywords: [
    "internet",
    "website",
    "saas",
    "http",
    "url",
    "third party",
    "external",
    "互联网",
    "外部服务",
    "公网",
  ],
});
