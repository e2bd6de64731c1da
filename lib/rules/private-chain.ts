import { apiTypeOf, type Call, internalBalancerOf, isBalancer } from "./call";
import { defaultLinkVersion } from "./derive";
import type { NodeFacts } from "./facts";
import {
  balancerFor,
  insertInto,
  type Link,
  newBalancer,
  newLink,
  type Plan,
  safe,
  suggest,
  targetTypeFor,
  vpcIdOf,
} from "./plan";

/** States what must hold of a workload once a load balancer or Cloud Map stands in front of it. */
export function settle(end: NodeFacts, entry: string) {
  return end.kind === "fargate" && end.isStated("entry") && end.get("entry") !== entry
    ? [{ op: "setProps" as const, node: end.id, props: { entry } }]
    : [];
}

/** What stands in front of an ALB when the link cannot end at one: an NLB with the ALB as target. */
const bridgeTo = (end: NodeFacts): Link => newBalancer("nlb", end, targetTypeFor(end));

/**
 * The ways to reach something private from an API, the preferred first: a VPC link of the version
 * the API takes, and the load balancer (or for HTTP APIs the Cloud Map service) it must end at.
 * What stands before the workload already is used.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html
 */
export function privateChain(call: Call, api: NodeFacts, end: NodeFacts): readonly Plan[] {
  const version = defaultLinkVersion(apiTypeOf(api), call.basis);
  const link = newLink(call, api, end);
  const isHttp = apiTypeOf(api) === "HTTP";
  const balancer = isBalancer(end) ? end : internalBalancerOf(end);
  if (balancer) {
    const needsBridge = version === "v1" && balancer.kind === "alb";
    const edits = insertInto(call, needsBridge ? [link, bridgeTo(balancer)] : [link], balancer.id);
    return [safe(idFor(balancer !== end, needsBridge), edits)];
  }
  if (end.kind === "cloud-map") {
    const [workload] = end.callees;
    if (isHttp) return [safe("insertLink", insertInto(call, [link], end.id))];
    return workload ? [chainWith(call, link, balancerFor(version), workload)] : [];
  }
  if (end.kind === "fargate" && end.get("entry") === "internal") {
    const chain = version === "v1" ? [link, newBalancer("nlb", end, "ip")] : [link];
    const id = version === "v1" ? "insertLinkAndNlb" : "insertLink";
    return [safe(id, insertInto(call, chain, end.id))];
  }
  if (end.kind === "fargate" && end.get("entry") === "cloud-map" && isHttp) {
    return [throughCloudMap(call, link, end), chainWith(call, link, "alb", end)];
  }
  // Load balancers reach addresses behind Direct Connect or a VPN by ip targets only.
  const preferred = end.kind === "on-premises" ? "nlb" : balancerFor(version);
  const plans = [chainWith(call, link, preferred, end)];
  if (version === "v2") plans.push(chainWith(call, link, preferred === "alb" ? "nlb" : "alb", end));
  return plans;
}

const idFor = (isBeside: boolean, needsBridge: boolean) =>
  isBeside ? "linkToBalancer" : needsBridge ? "insertLinkAndBridge" : "insertLink";

function throughCloudMap(call: Call, link: Link, end: NodeFacts): Plan {
  const drawn = end.callers.find(({ kind }) => kind === "cloud-map");
  if (drawn) return safe("linkToBalancer", insertInto(call, [link], drawn.id));
  const registry: Link = {
    ref: "new:cloud-map",
    kind: "cloud-map",
    props: {},
    parent: vpcIdOf(end),
  };
  return safe("insertLinkAndCloudMap", insertInto(call, [link, registry], end.id));
}

function chainWith(call: Call, link: Link, kind: "alb" | "nlb", end: NodeFacts): Plan {
  const edits = [
    ...insertInto(call, [link, newBalancer(kind, end, targetTypeFor(end))], end.id),
    ...settle(end, "internal"),
  ];
  return safe(kind === "alb" ? "insertLinkAndAlb" : "insertLinkAndNlb", edits);
}

/** Only a suggestion: it changes how something is exposed before the chain is put in. */
export const asSuggestion = (
  id: string,
  before: Plan["edits"],
  [chain]: readonly Plan[],
): readonly Plan[] => (chain ? [suggest(id, [...before, ...chain.edits])] : []);
