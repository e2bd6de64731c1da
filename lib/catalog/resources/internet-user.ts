import { defineResource } from "../types";

export const internetUser = defineResource({
  kind: "internet-user",
  category: "callers",
  icon: "internet-user",
  size: { width: 144, height: 64 },
  traits: { role: "caller", placement: ["canvas"] },
  props: {},
  keywords: [
    "client",
    "browser",
    "user",
    "users",
    "mobile",
    "public internet",
    "用户",
    "客户端",
    "浏览器",
    "互联网",
  ],
});
