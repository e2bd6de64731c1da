import { type Call, isApi } from "../call";
import type { NodeFacts } from "../facts";

/** Whether a caller stands in a VPC, or on premises with a line into one. */
export const canEnterVpc = (caller: NodeFacts): boolean =>
  caller.kind === "on-premises" ? caller.get("connection") !== "none" : caller.isInVpc;

const servesApis = (endpoint: NodeFacts) => endpoint.get("service") === "execute-api";

/**
 * The execute-api endpoint that carries a caller's calls: the one on the way, or one that stands in
 * its VPC, for private DNS leads every call from there to it.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html
 */
export function endpointFor({ origin, endpoint, facts }: Call): NodeFacts | undefined {
  if (endpoint) return servesApis(endpoint) ? endpoint : undefined;
  if (!origin) return undefined;
  const isAnywhere = origin.kind === "on-premises" || !origin.vpc;
  return isAnywhere
    ? facts.ofKind("vpc-endpoint").find(servesApis)
    : (facts.within(origin.vpc, "vpc-endpoint").find(servesApis) ??
        facts.within(undefined, "vpc-endpoint").find(servesApis));
}

/** A public API called by its own address, which an endpoint's private DNS takes over. */
export const isCalledByDefaultDomain = (api: NodeFacts | undefined): api is NodeFacts =>
  isApi(api) && api.isPubliclyReachable && api.get("customDomain") !== true;
