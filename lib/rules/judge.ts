import { rule as ruleFailed } from "./base/base009-rule-failed";
import { type Call, callsOf, simpleCall } from "./call";
import type { Rule, Situation } from "./define";
import type { Facts } from "./diagram-facts";
import type { Line } from "./facts";
import type { Needs, RuleId } from "./types";

/** A rule that speaks of a call, and which of its situations holds. */
export interface Match {
  readonly rule: Rule;
  readonly variant: string;
  readonly situation: Situation;
  readonly call: Call;
  /** The rule that failed, where the match tells of a failure. */
  readonly failed?: RuleId;
}

/** What a connection comes to: the rule that goes first, and both answers. */
export interface Outcome extends Match {
  readonly needs: Needs;
}

/** What a rule says of a call; a rule that fails says nothing, and the others go on. */
function ask(rule: Rule, call: Call): string | undefined {
  try {
    return rule.call?.check(call);
  } catch {
    return undefined;
  }
}

function failureOf(rule: Rule, call: Call): Match {
  const [[variant, situation]] = Object.entries(ruleFailed.situations) as [[string, Situation]];
  return { rule: ruleFailed, variant, situation, call, failed: rule.id };
}

function* matchesOfCall(call: Call): Generator<Match> {
  const { basis, facts, source, target } = call;
  for (const rule of facts.book.forCall(basis, source, target)) {
    let variant: string | undefined;
    try {
      variant = rule.call?.check(call);
    } catch {
      yield failureOf(rule, call);
      continue;
    }
    const situation = variant && rule.situations[variant];
    if (!situation) continue;
    yield { rule, variant: variant as string, situation, call };
    if (rule.isFinal) return;
  }
}

/** Everything every rule says about a connection, the most important first. */
export function matchesOf(line: Line, facts: Facts): readonly Match[] {
  return callsOf(line, facts)
    .flatMap((call) => [...matchesOfCall(call)])
    .sort((a, b) => facts.book.rankOf(a.rule) - facts.book.rankOf(b.rule));
}

/** One shape for every outcome: judging makes one per call, thousands of times over. */
class Judged implements Outcome {
  constructor(
    readonly rule: Rule,
    readonly variant: string,
    readonly situation: Situation,
    readonly call: Call,
    readonly needs: Needs,
  ) {}
}

/** Judges one call by the first rule that speaks; the answers it leaves open come from later ones. */
function judgeCall(call: Call): Outcome {
  let first: Rule | undefined;
  let said = "";
  let vpcLink: Needs["vpcLink"] | undefined;
  let privateEndpoint: Needs["privateEndpoint"] | undefined;
  const { facts, basis, source, target } = call;
  for (const rule of facts.book.forCall(basis, source, target)) {
    const variant = ask(rule, call);
    if (variant === undefined) continue;
    const situation = rule.situations[variant];
    if (!situation) continue;
    const { needs } = situation;
    if (!first) {
      if (needs?.vpcLink && needs.privateEndpoint) {
        return new Judged(rule, variant, situation, call, needs as Needs);
      }
      first = rule;
      said = variant;
    }
    vpcLink ??= needs?.vpcLink;
    privateEndpoint ??= needs?.privateEndpoint;
    if (rule.isFinal) break;
  }
  const situation = first?.situations[said];
  if (!first || !situation) throw new Error(`No rule speaks of ${source.kind} -> ${target.kind}`);
  return new Judged(first, said, situation, call, {
    vpcLink: vpcLink ?? "notNeeded",
    privateEndpoint: privateEndpoint ?? "notNeeded",
  });
}

/** The one outcome of a connection: the worst of its calls. */
export function judgeLine(line: Line, facts: Facts): Outcome {
  const simple = simpleCall(line, facts);
  if (simple) return judgeCall(simple);
  const [first, ...others] = callsOf(line, facts);
  if (!first) throw new Error("A connection stands for no call");
  let worst = judgeCall(first);
  for (const call of others) {
    const outcome = judgeCall(call);
    if (facts.book.rankOf(outcome.rule) < facts.book.rankOf(worst.rule)) worst = outcome;
  }
  return worst;
}
