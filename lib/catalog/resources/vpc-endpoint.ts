import { inSubnet, nodeSize, securityGroups } from "../common";
import { choice, yesNo } from "../settings";
import { defineResource } from "../types";

/** An interface VPC endpoint, called Private Endpoint on the screen. */
export const vpcEndpoint = defineResource({
  kind: "vpc-endpoint",
  category: "connect",
  icon: "vpc-endpoint",
  size: nodeSize,
  traits: { role: "endpoint", placement: inSubnet, needsVpc: true },
  props: {
    service: choice(
      "execute-api",
      "apigateway",
      "lambda",
      "sqs",
      "states",
      "events",
      "s3",
      "dynamodb",
      "sns",
      "kinesis-streams",
      "secretsmanager",
      "ecr.api",
      "ecr.dkr",
      "ssm",
      "logs",
      "vpce-svc",
    ),
    privateDns: yesNo,
    securityGroups,
  },
  assumes: { service: "execute-api", privateDns: true },
  keywords: [
    "vpce",
    "endpoint",
    "vpc endpoint",
    "interface endpoint",
    "interface vpc endpoint",
    "privatelink",
    "private link",
    "execute-api",
    "终端节点",
    "接口终端节点",
    "私有终端节点",
  ],
});
