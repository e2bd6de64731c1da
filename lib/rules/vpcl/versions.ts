import { apiTypeOf, isApi } from "../call";
import { linkFault, type Situation } from "../define";
import type { LinkVersion, NodeFacts } from "../facts";
import type { Basis, Label } from "../types";

/** Its version decides whether a link can end there; elsewhere it cannot end, whatever it is. */
export const takesLink = ({ traits }: NodeFacts): boolean =>
  traits.role !== "function" && traits.role !== "service";

/** A link of a version that does not do. What the rest of the way is missing, other rules say. */
export const wrongVersion = (label: Label): Situation => ({
  ...linkFault(label, "wrongKind"),
  needs: { vpcLink: "wrongKind" },
});

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
