import { choice } from "../settings";
import { defineResource } from "../types";

/** A client or a server in a company network. */
export const onPremises = defineResource({
  kind: "on-premises",
  category: "callers",
  icon: "on-premises",
  size: { width: 144, height: 64 },
  traits: { role: "caller", placement: ["canvas"] },
  props: { connection: choice("direct-connect", "vpn", "none") },
  assumes: { connection: "direct-connect" },
  keywords: [
    "onprem",
    "on prem",
    "data center",
    "corporate",
    "office",
    "company network",
    "direct connect",
    "vpn",
    "本地",
    "数据中心",
    "机房",
    "企业网络",
    "专线",
  ],
});
