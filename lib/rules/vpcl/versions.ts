import { apiTypeOf, isApi } from "../call";
import type { LinkVersion, NodeFacts } from "../facts";
import type { Basis } from "../types";

/**
 * Whether every API that uses a link can use a version of it: HTTP APIs take V2 alone, WebSocket
 * APIs V1 alone, REST APIs both (V1 alone before 21 Nov 2025).
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html
 */
export const allAccept = (link: NodeFacts, version: LinkVersion, basis: Basis): boolean =>
  link.callers.filter(isApi).every((api) => {
    const type = apiTypeOf(api);
    if (type === "REST") return version === "v1" || basis !== "aws-2025";
    return version === (type === "HTTP" ? "v2" : "v1");
  });
