import { account as accountId } from "../common";
import { defineResource } from "../types";

export const account = defineResource({
  kind: "account",
  category: "network",
  icon: "account",
  size: { width: 800, height: 560 },
  minSize: { width: 240, height: 160 },
  traits: { role: "container", placement: ["canvas"], isContainer: true },
  frame: () => ({ stroke: "#E7157B", fill: "#E7157B", fillOpacity: 0, dashed: false }),
  props: { account: accountId },
  keywords: ["aws account", "账户", "账号"],
});
