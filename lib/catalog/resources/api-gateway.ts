import { account, inRegion, nodeSize } from "../common";
import { advanced, choice, text, yesNo } from "../settings";
import { defineResource } from "../types";

export const apiGateway = defineResource({
  kind: "api-gateway",
  category: "api",
  icon: "api-gateway",
  size: nodeSize,
  traits: { role: "api", placement: inRegion },
  props: {
    apiType: choice("REST", "HTTP", "WEBSOCKET"),
    endpointType: choice("regional", "edge", "private"),
    resourcePolicy: choice("absent", "sourceVpc", "sourceVpce", "other"),
    customDomain: yesNo,
    defaultEndpoint: advanced(choice("on", "off")),
    auth: advanced(choice("none", "iam", "cognito", "jwt", "lambda")),
    waf: advanced(yesNo),
    stage: advanced(text(64)),
    account,
  },
  assumes: {
    apiType: "REST",
    endpointType: "regional",
    customDomain: false,
    defaultEndpoint: "on",
  },
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
