import { type Call, isBalancer, isPrivateApi, linkVersionOf } from "./call";
import { endpointServing } from "./derive";
import type { NodeFacts } from "./facts";
import type { Outcome } from "./judge";
import { hubBetween } from "./network";
import type { Fix, Hop, Need } from "./types";

type Step = Omit<Hop, "seq">;

/** How far a way is told behind the connection itself. */
const farthest = 6;

const stateOf = (need: Need): Hop["state"] =>
  need === "unneeded" ? "unneeded" : need === "notNeeded" || need === "present" ? "drawn" : "wrong";

/** An Ingress or a Service that a container stands behind without its being drawn. */
function impliedEntry(node: NodeFacts, previous: NodeFacts | undefined): readonly Step[] {
  if (node.kind !== "fargate" || isBalancer(previous) || previous?.kind === "cloud-map") return [];
  const entry = node.get<string>("entry");
  if (entry === "none") return [];
  if (entry === "cloud-map") return [{ state: "implied", kind: "cloud-map" }];
  const isAtV1 = previous?.kind === "vpc-link" && linkVersionOf(previous) === "v1";
  return [{ state: "implied", kind: isAtV1 ? "nlb" : "alb", props: { scheme: entry } }];
}

/** What a fix would put behind a node of the way, in order, each with what it puts behind that. */
function missingBehind(id: string, fix: Fix | undefined): readonly Step[] {
  return (fix?.edits ?? []).flatMap((edit): readonly Step[] => {
    if (edit.op !== "addNode" || edit.between[0] !== id || edit.between[1] === id) return [];
    const step: Step = { state: "missing", kind: edit.kind, props: edit.props };
    return [step, ...missingBehind(edit.ref, fix)];
  });
}

const leadsOn = (node: NodeFacts): boolean =>
  isBalancer(node) || node.is("cloud-map", "endpoint-service");

/** What stands behind the end of a way, through load balancers and the like, to what answers. */
function behind(end: NodeFacts, way: readonly NodeFacts[]): readonly NodeFacts[] {
  const found: NodeFacts[] = [];
  for (let node = end; leadsOn(node) && found.length < farthest; ) {
    const next = node.callees.find((callee) => !way.includes(callee) && !found.includes(callee));
    if (!next) break;
    found.push(next);
    node = next;
  }
  return found;
}

/** What carries a call on and opens none of its own. */
const isPassage = ({ traits }: NodeFacts): boolean =>
  ["endpoint", "link", "gateway", "network"].includes(traits.role);

const gatewayOf = { igw: "internet-gateway", nat: "nat-gateway" } as const;

/**
 * How a call gets from one network into another where the line does not say: by an endpoint of the
 * service, by what joins two VPCs, or out through the gateway that the subnet's routes lead to.
 */
function crossing(from: NodeFacts, to: NodeFacts): readonly Step[] {
  const hub = hubBetween(from, to);
  if (hub) return hub === from || hub === to ? [] : [drawn(hub)];
  const isOutside = ["service", "api", "function"].includes(to.traits.role) && !to.vpc;
  if (!from.vpc || !isOutside || isPassage(from)) return [];
  // A public API is called by its public address, endpoint or not.
  const isByEndpoint = to.traits.role !== "api" || isPrivateApi(to);
  const endpoint = isByEndpoint ? endpointServing(from, to.kind) : undefined;
  if (endpoint) return [drawn(endpoint)];
  const { value } = from.egress;
  if (value === "none" || isPrivateApi(to)) return [];
  // A function has no public address of its own, so only a NAT gateway leads it out.
  const kind = gatewayOf[from.kind === "lambda" ? "nat" : value];
  const [gateway] = from.diagram.within(from.vpc, kind);
  return [gateway ? drawn(gateway) : { state: "implied", kind }];
}

const drawn = (node: NodeFacts): Step => ({ state: "drawn", kind: node.kind, node: node.id });

/** The nodes of a call in the order it passes them, each once. */
function nodesOf({ origin, source, link, endpoint, target, end }: Call): readonly NodeFacts[] {
  const nodes = [origin ?? source, source, link, endpoint, target, end];
  return [...new Set(nodes.filter((node) => node !== undefined))];
}

/**
 * The whole way of a call, hop by hop: what is drawn, what is wrong or not needed on it, what an
 * undrawn Ingress or gateway stands for, and every missing hop at once (as the preferred fix would
 * add them).
 */
export function wayOf(outcome: Outcome, fix: Fix | undefined): readonly Hop[] {
  const { call, needs, situation } = outcome;
  const { link, endpoint } = call;
  const isMissing = situation.status === "missing" || situation.status === "wrong";
  const repair = isMissing ? fix : undefined;
  const named = nodesOf(call);
  const last = named.at(-1);
  const way = last ? [...named, ...behind(last, named)] : named;

  const steps: Step[] = [];
  for (const [i, node] of way.entries()) {
    const before = way[i - 1];
    if (before && !isMissing) {
      steps.push(...crossing(before, node).filter(({ node: id }) => !way.some((n) => n.id === id)));
    }
    if (!repair) steps.push(...impliedEntry(node, before));
    const need =
      node === link ? needs.vpcLink : node === endpoint ? needs.privateEndpoint : "present";
    steps.push({ state: stateOf(need), kind: node.kind, node: node.id });
    steps.push(...missingBehind(node.id, repair));
  }
  return steps.map((step, i) => ({ ...step, seq: i + 1 }));
}
