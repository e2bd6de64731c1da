import type { Diagram, RuleLevel } from "@/lib/model/types";
import { type Rule, stages } from "./define";
import type { NodeFacts } from "./facts";
import { rules as registered } from "./registry";
import { type Basis, bases } from "./types";

type Levels = Readonly<Record<string, RuleLevel>>;

const orderOf = ({ stage }: Rule) => stages.indexOf(stage);

const fits = (kinds: readonly string[] | "any", kind: string) =>
  kinds === "any" || kinds.includes(kind);

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

const perBasis = <Value>(make: (basis: Basis) => Value) =>
  Object.fromEntries(bases.map((basis) => [basis, make(basis)])) as Record<Basis, Value>;

/** A rule as a diagram wants it; undefined where it is switched off. */
function atLevel(rule: Rule, level: RuleLevel | undefined): Rule | undefined {
  // What answers where no other rule does keeps every connection answered.
  if (level === undefined || rule.stage === "fallback") return rule;
  if (level === "off") return undefined;
  const situations = Object.entries(rule.situations).map(([variant, situation]) => [
    variant,
    situation.severity === "ok" ? situation : { ...situation, severity: level },
  ]);
  return { ...rule, situations: Object.fromEntries(situations) };
}

/** The rules in the order they speak, and tables of those that look at a pair of kinds or at one. */
export class RuleBook {
  private readonly ordered: readonly Rule[];
  private readonly ranks: ReadonlyMap<string, number>;
  private readonly callTables: Record<Basis, KindTable<KindTable<readonly Rule[]>>>;
  private readonly nodeTables: Record<Basis, KindTable<readonly Rule[]>>;

  constructor(rules: readonly Rule[], levels: Levels = {}) {
    const levelOf = (id: string) => (Object.hasOwn(levels, id) ? levels[id] : undefined);
    this.ordered = rules
      .flatMap((rule) => atLevel(rule, levelOf(rule.id)) ?? [])
      .sort((a, b) => orderOf(a) - orderOf(b));
    this.ranks = new Map(this.ordered.map(({ id }, rank) => [id, rank]));
    const speaking = (basis: Basis) =>
      this.ordered.filter(({ bases: spoken }) => !spoken || spoken.includes(basis));
    this.callTables = perBasis(
      (basis) =>
        new KindTable(
          (source) =>
            new KindTable((target) =>
              speaking(basis).filter((rule) =>
                rule.call?.on.some((on) => fits(on.source, source) && fits(on.target, target)),
              ),
            ),
        ),
    );
    this.nodeTables = perBasis(
      (basis) =>
        new KindTable((kind) =>
          speaking(basis).filter((rule) => rule.node && fits(rule.node.kinds, kind)),
        ),
    );
  }

  /** The rules that look at a call from one kind to another, in the order they speak. */
  forCall(basis: Basis, source: NodeFacts, target: NodeFacts): readonly Rule[] {
    return this.callTables[basis].get(source).get(target);
  }

  /** The rules that look at a node by itself. */
  forNode(basis: Basis, node: NodeFacts): readonly Rule[] {
    return this.nodeTables[basis].get(node);
  }

  find(id: string): Rule | undefined {
    return this.ordered.find((rule) => rule.id === id);
  }

  /** Lower speaks first. */
  rankOf({ id }: Rule): number {
    return this.ranks.get(id) ?? 0;
  }
}

const usual = new RuleBook(registered);
const changed = new WeakMap<Levels, RuleBook>();

/** The rules as a diagram wants them: all, without those it switched off, at the levels it gave. */
export function bookFor({ rules: levels }: Diagram): RuleBook {
  if (!levels || Object.keys(levels).length === 0) return usual;
  let book = changed.get(levels);
  if (!book) {
    book = new RuleBook(registered, levels);
    changed.set(levels, book);
  }
  return book;
}
