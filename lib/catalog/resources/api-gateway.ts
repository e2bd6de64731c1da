import { z } from "zod";
import { account, inRegion, nodeSize } from "../common";
import { defineResource } from "../types";

export const apiGateway = defineResource({
  kind: "api-gateway",
  category: "api",
  icon: "api-gateway",
  size: nodeSize,
  traits: { role: "api", placement: inRegion },
  props: z
    .object({
      apiType: z.enum(["REST", "HTTP", "WEBSOCKET"]),
      endpointType: z.enum(["regional", "edge", "private"]),
      resourcePolicy: z.enum(["absent", "sourceVpc", "sourceVpce", "other"]),
      customDomain: z.boolean(),
      account,
    })
    .partial(),
  assumes: { apiType: "REST", endpointType: "regional", customDomain: false },
  keywords: [
    "apigw",
    "api gw",
    "api",
    "gateway",
    "rest",
    "http api",
    "websocket",
    "private api",
    "网关",
    "接口",
  ],
});
