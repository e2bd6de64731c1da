import type { DiagramEdge } from "@/lib/model/types";
import { type Call, callsOf } from "./call";
import { type Rule, type Situation, stages } from "./define";
import type { Facts, NodeFacts } from "./facts";
import { rules } from "./registry";
import type { Basis, Needs } from "./types";

/** A rule that speaks of a call, and which of its situations holds. */
export interface Match {
  readonly rule: Rule;
  readonly variant: string;
  readonly situation: Situation;
  readonly call: Call;
}

/** What a connection comes to: the rule that goes first, and both answers. */
export interface Outcome extends Match {
  readonly needs: Needs;
}

const orderOf = ({ stage }: Rule) => stages.indexOf(stage);
const ordered = rules.toSorted((a, b) => orderOf(a) - orderOf(b));
const rankOf: ReadonlyMap<Rule, number> = new Map(ordered.map((rule, rank) => [rule, rank]));

const fits = (kinds: readonly string[] | "any", kind: string) =>
  kinds === "any" || kinds.includes(kind);

const speaksUnder = ({ bases }: Rule, basis: Basis) => !bases || bases.includes(basis);

type Table<Value> = Map<string, Value>;

function lookUp<Value>(table: Table<Value>, key: string, make: () => Value): Value {
  let value = table.get(key);
  if (value === undefined) {
    value = make();
    table.set(key, value);
  }
  return value;
}

// Rules by basis, source and target kind. A kind nobody knows is looked up under one shared name,
// so that a hostile file cannot make the tables grow.
const callTables: Table<Table<Table<readonly Rule[]>>> = new Map();
const nodeTables: Table<Table<readonly Rule[]>> = new Map();
const keyOf = (node: NodeFacts) => (node.traits.role === "generic" ? "" : node.kind);

function callRules(basis: Basis, source: NodeFacts, target: NodeFacts): readonly Rule[] {
  const bySource = lookUp(callTables, basis, () => new Map());
  const byTarget = lookUp(bySource, keyOf(source), () => new Map());
  return lookUp(byTarget, keyOf(target), () =>
    ordered.filter(
      (rule) =>
        speaksUnder(rule, basis) &&
        rule.call?.on.some((on) => fits(on.source, source.kind) && fits(on.target, target.kind)),
    ),
  );
}

/** The rules that look at a node by itself. */
export function nodeRules(basis: Basis, node: NodeFacts): readonly Rule[] {
  const byKind = lookUp(nodeTables, basis, () => new Map());
  return lookUp(byKind, keyOf(node), () =>
    ordered.filter(
      (rule) => speaksUnder(rule, basis) && rule.node && fits(rule.node.kinds, node.kind),
    ),
  );
}

function* matchesOfCall(call: Call): Generator<Match> {
  for (const rule of callRules(call.basis, call.source, call.target)) {
    const variant = rule.call?.check(call);
    const situation = variant && rule.situations[variant];
    if (!situation) continue;
    yield { rule, variant, situation, call };
    if (rule.isFinal) return;
  }
}

const isCall = (source: NodeFacts, target: NodeFacts, edge: DiagramEdge) =>
  !source.traits.isAnnotation && !target.traits.isAnnotation && edge.kind !== "annotates";

/** The calls of a connection, or none when it is no call, such as one to a note. */
function callsOfEdge(edge: DiagramEdge, facts: Facts): readonly Call[] {
  const source = facts.endOf(edge.source);
  const target = facts.endOf(edge.target);
  return isCall(source, target, edge) ? callsOf(edge, source, target, facts) : [];
}

/** Everything every rule says about a connection, the most important first. */
export function matchesOf(edge: DiagramEdge, facts: Facts): readonly Match[] {
  return callsOfEdge(edge, facts)
    .flatMap((call) => [...matchesOfCall(call)])
    .sort((a, b) => (rankOf.get(a.rule) ?? 0) - (rankOf.get(b.rule) ?? 0));
}

/**
 * The one outcome of a connection: the worst of its calls, each judged by the first rule that
 * speaks. An answer that rule leaves open is taken from the next one that gives it. Undefined for a
 * connection that is no call.
 */
export function judgeEdge(edge: DiagramEdge, facts: Facts): Outcome | undefined {
  let worst: Outcome | undefined;
  let worstRank = Number.POSITIVE_INFINITY;
  for (const call of callsOfEdge(edge, facts)) {
    let first: Match | undefined;
    let vpcLink: Needs["vpcLink"] | undefined;
    let privateEndpoint: Needs["privateEndpoint"] | undefined;
    for (const rule of callRules(call.basis, call.source, call.target)) {
      const variant = rule.call?.check(call);
      const situation = variant && rule.situations[variant];
      if (!situation) continue;
      first ??= { rule, variant, situation, call };
      vpcLink ??= situation.needs?.vpcLink;
      privateEndpoint ??= situation.needs?.privateEndpoint;
      if ((vpcLink && privateEndpoint) || rule.isFinal) break;
    }
    if (!first) throw new Error(`No rule speaks of ${call.source.kind} -> ${call.target.kind}`);
    const rank = rankOf.get(first.rule) ?? 0;
    if (rank < worstRank) {
      worstRank = rank;
      worst = {
        ...first,
        needs: {
          vpcLink: vpcLink ?? "notNeeded",
          privateEndpoint: privateEndpoint ?? "notNeeded",
        },
      };
    }
  }
  return worst;
}
