import { resourceOf } from "@/lib/catalog";
import { choicesOf } from "@/lib/catalog/settings";
import type { EdgeId, Json, NodeId } from "@/lib/model/types";
import type { NodeFacts } from "./facts";
import { groundOf } from "./ground";
import type { Outcome } from "./judge";
import type { LiveJudge } from "./live";
import type { Assumption, Counterfactual } from "./types";

/** Beyond this many values a setting is a list to choose from, not an assumption to flip. */
const mostValues = 4;

/** The values a setting can take, where they are few enough to try each. */
function valuesOf(kind: string, prop: string): readonly Json[] {
  const values = choicesOf(resourceOf(kind).props[prop]);
  return values.length <= mostValues ? values : [];
}

/** The nodes whose settings may decide a call: those on its way, and the subnets they stand in. */
function nodesOnWay({ call }: Outcome): readonly NodeFacts[] {
  const { source, target, origin, end, link, endpoint } = call;
  const ends = [origin, source, link, endpoint, target, end].filter((node) => node !== undefined);
  return [...new Set([...ends, ...ends.flatMap(({ subnet }) => subnet ?? [])])];
}

function judgeWith(ground: LiveJudge, edge: EdgeId, id: NodeId, prop: string, value: Json) {
  const node = ground.node(id)?.node;
  if (!node) return undefined;
  const stated = { ...node, props: { ...node.props, [prop]: value } };
  const changes = { nodes: new Map([[id, stated]]), edges: new Map() };
  return ground.attempt(changes, () => ground.outcomeOf(edge));
}

const isSame = (a: Outcome, b: Outcome) =>
  a.rule === b.rule &&
  a.variant === b.variant &&
  a.needs.vpcLink === b.needs.vpcLink &&
  a.needs.privateEndpoint === b.needs.privateEndpoint;

/**
 * The assumed facts a verdict rests on: those where another value would change it. Each is tried by
 * judging the same connection again with that value stated.
 */
export function findAssumptions(outcome: Outcome): readonly Assumption[] {
  const found: Assumption[] = [];
  const { edge, facts } = outcome.call;
  const ground = groundOf(facts);
  for (const node of nodesOnWay(outcome)) {
    for (const prop of Object.keys(resourceOf(node.kind).props)) {
      const { value, source } = node.fact(prop);
      if (source !== "assumed" || value === null) continue;
      const counterfactuals: Counterfactual[] = [];
      for (const other of valuesOf(node.kind, prop)) {
        if (other === value) continue;
        const result = judgeWith(ground, edge.id, node.id, prop, other);
        if (!result || isSame(outcome, result)) continue;
        counterfactuals.push({
          value: other,
          status: result.situation.status,
          label: result.situation.label,
          needs: result.needs,
          rule: result.rule.id,
        });
      }
      if (counterfactuals.length > 0) found.push({ node: node.id, prop, value, counterfactuals });
    }
  }
  return found;
}
