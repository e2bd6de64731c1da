import { nodeSize } from "../common";
import { choice } from "../settings";
import { defineResource } from "../types";

/** A gateway VPC endpoint: a route of a VPC, without an address of its own. */
export const gatewayEndpoint = defineResource({
  kind: "gateway-endpoint",
  category: "connect",
  icon: "gateway-endpoint",
  size: nodeSize,
  traits: { role: "network", placement: ["vpc"] },
  props: { service: choice("s3", "dynamodb", "sqs", "sns", "secretsmanager", "execute-api") },
  assumes: { service: "s3" },
  keywords: ["gateway vpc endpoint", "vpce", "s3 endpoint", "网关终端节点"],
});
