import type { DiagramEdge } from "@/lib/model/types";
import { type Call, callsOf, simpleCall } from "./call";
import { type Rule, type Situation, stages } from "./define";
import type { Facts, Line, NodeFacts } from "./facts";
import { rules } from "./registry";
import { type Basis, bases, type Needs } from "./types";

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

/** Values made once per kind. A kind nobody knows shares one entry, so no file can make it grow. */
class KindTable<Value> {
  private readonly values = new Map<string, Value>();

  constructor(private readonly make: (kind: string) => Value) {}

  get(node: NodeFacts): Value {
    const key = node.traits.role === "generic" ? "" : node.kind;
    let value = this.values.get(key);
    if (value === undefined) {
      value = this.make(key);
      this.values.set(key, value);
    }
    return value;
  }
}

const rulesUnder = (basis: Basis) => ordered.filter((rule) => speaksUnder(rule, basis));

const perBasis = <Value>(make: (basis: Basis) => Value) =>
  Object.fromEntries(bases.map((basis) => [basis, make(basis)])) as Record<Basis, Value>;

const callTables = perBasis(
  (basis) =>
    new KindTable(
      (source) =>
        new KindTable((target) =>
          rulesUnder(basis).filter((rule) =>
            rule.call?.on.some((on) => fits(on.source, source) && fits(on.target, target)),
          ),
        ),
    ),
);

const nodeTables = perBasis(
  (basis) =>
    new KindTable((kind) =>
      rulesUnder(basis).filter((rule) => rule.node && fits(rule.node.kinds, kind)),
    ),
);

const callRules = (basis: Basis, source: NodeFacts, target: NodeFacts): readonly Rule[] =>
  callTables[basis].get(source).get(target);

/** The rules that look at a node by itself. */
export const nodeRules = (basis: Basis, node: NodeFacts): readonly Rule[] =>
  nodeTables[basis].get(node);

function* matchesOfCall(call: Call): Generator<Match> {
  for (const rule of callRules(call.basis, call.source, call.target)) {
    const variant = rule.call?.check(call);
    const situation = variant && rule.situations[variant];
    if (!situation) continue;
    yield { rule, variant, situation, call };
    if (rule.isFinal) return;
  }
}

/** Everything every rule says about a connection, the most important first. */
export function matchesOf(edge: DiagramEdge, facts: Facts): readonly Match[] {
  const line = facts.lineOf(edge);
  if (!line) return [];
  return callsOf(line, facts)
    .flatMap((call) => [...matchesOfCall(call)])
    .sort((a, b) => (rankOf.get(a.rule) ?? 0) - (rankOf.get(b.rule) ?? 0));
}

const unanswered: Needs = { vpcLink: "notNeeded", privateEndpoint: "notNeeded" };

/** Judges one call by the first rule that speaks; the answers it leaves open come from later ones. */
function judgeCall(call: Call): Outcome {
  let first: Match | undefined;
  let vpcLink: Needs["vpcLink"] | undefined;
  let privateEndpoint: Needs["privateEndpoint"] | undefined;
  for (const rule of callRules(call.basis, call.source, call.target)) {
    const variant = rule.call?.check(call);
    const situation = variant && rule.situations[variant];
    if (!situation) continue;
    const { needs } = situation;
    if (!first) {
      if (needs?.vpcLink && needs.privateEndpoint) {
        return { rule, variant, situation, call, needs: needs as Needs };
      }
      first = { rule, variant, situation, call };
    }
    vpcLink ??= needs?.vpcLink;
    privateEndpoint ??= needs?.privateEndpoint;
    if (rule.isFinal) break;
  }
  if (!first) throw new Error(`No rule speaks of ${call.source.kind} -> ${call.target.kind}`);
  const needs = {
    vpcLink: vpcLink ?? unanswered.vpcLink,
    privateEndpoint: privateEndpoint ?? unanswered.privateEndpoint,
  };
  return { ...first, needs };
}

/** The one outcome of a connection: the worst of its calls. */
export function judgeLine(line: Line, facts: Facts): Outcome {
  const simple = simpleCall(line, facts);
  if (simple) return judgeCall(simple);
  const outcomes = callsOf(line, facts).map(judgeCall);
  return outcomes.reduce((worst, outcome) =>
    (rankOf.get(outcome.rule) ?? 0) < (rankOf.get(worst.rule) ?? 0) ? outcome : worst,
  );
}

/** The one outcome of a connection; undefined for one that is no call. */
export function judgeEdge(edge: DiagramEdge, facts: Facts): Outcome | undefined {
  const line = facts.lineOf(edge);
  return line && judgeLine(line, facts);
}
