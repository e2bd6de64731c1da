import { inRegion, nodeSize } from "../common";
import { defineResource } from "../types";

export const secretsManager = defineResource({
  kind: "secrets-manager",
  category: "data",
  icon: "secrets-manager",
  size: nodeSize,
  traits: { role: "service", placement: inRegion },
  props: {},
  keywords: ["secret", "password", "credential", "密钥", "机密"],
});
