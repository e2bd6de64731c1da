import { isBalancer } from "./call";
import type { NodeFacts } from "./facts";
import type { Outcome } from "./judge";
import type { Fix, Hop, Need } from "./types";

type Step = Omit<Hop, "seq">;

const stateOf = (need: Need): Hop["state"] =>
  need === "unneeded" ? "unneeded" : need === "notNeeded" || need === "present" ? "drawn" : "wrong";

/** An Ingress or a Service that a container stands behind without its being drawn. */
function impliedEntry(node: NodeFacts, previous: NodeFacts | undefined): readonly Step[] {
  if (node.kind !== "fargate" || isBalancer(previous) || previous?.kind === "cloud-map") return [];
  const entry = node.get<string>("entry");
  if (entry === "none") return [];
  if (entry === "cloud-map") return [{ state: "implied", kind: "cloud-map" }];
  return [{ state: "implied", kind: "alb", props: { scheme: entry } }];
}

/** What a fix would put behind a node of the way, in order. */
const missingBehind = (node: NodeFacts, fix: Fix | undefined): readonly Step[] =>
  (fix?.edits ?? []).flatMap((edit): readonly Step[] =>
    edit.op === "addNode" && edit.between[0] === node.id && edit.between[1] !== node.id
      ? [{ state: "missing", kind: edit.kind, props: edit.props }]
      : [],
  );

/**
 * The whole way of a call, hop by hop: what is drawn, what is wrong or not needed on it, what an
 * undrawn Ingress stands for, and every missing hop at once (as the preferred fix would add them).
 */
export function wayOf(outcome: Outcome, fix: Fix | undefined): readonly Hop[] {
  const { call, needs, situation } = outcome;
  const { origin, source, target, end, link, endpoint } = call;
  const isMissing = situation.status === "missing" || situation.status === "wrong";
  const repair = isMissing ? fix : undefined;
  const drawn = [origin ?? source, source, link, endpoint, target, end].filter(
    (node, i, nodes) => node !== undefined && nodes.indexOf(node) === i,
  ) as NodeFacts[];
  const last = drawn.at(-1);
  const behind = isBalancer(last) ? last.workloads[0] : undefined;
  if (behind && !drawn.includes(behind)) drawn.push(behind);

  const steps: Step[] = [];
  for (const [i, node] of drawn.entries()) {
    if (!repair) steps.push(...impliedEntry(node, drawn[i - 1]));
    const need =
      node === link ? needs.vpcLink : node === endpoint ? needs.privateEndpoint : "present";
    steps.push({ state: stateOf(need), kind: node.kind, node: node.id });
    steps.push(...missingBehind(node, repair));
  }
  return steps.map((step, i) => ({ ...step, seq: i + 1 }));
}
