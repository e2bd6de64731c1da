import type { Diagram, EdgeId, NodeId } from "@/lib/model/types";
import { groundOf } from "./ground";
import type { Outcome } from "./judge";
import { LiveJudge } from "./live";
import { repairsOfNode } from "./repair";
import type { Basis, Finding, Fix, OpenJudgement, Setting, Verdict } from "./types";
import { EdgeVerdict } from "./verdict";

/** A judgement of one state of a diagram that is being edited. */
export interface LiveJudgement extends OpenJudgement {
  /** The connections whose verdict is new or another since the last state, and those that are gone. */
  readonly changed: ReadonlySet<EdgeId>;
}

const isSameOutcome = (a: Outcome, b: Outcome): boolean =>
  a.rule === b.rule &&
  a.variant === b.variant &&
  a.needs.vpcLink === b.needs.vpcLink &&
  a.needs.privateEndpoint === b.needs.privateEndpoint &&
  a.call.edge === b.call.edge &&
  a.call.source === b.call.source &&
  a.call.target === b.call.target &&
  a.call.origin === b.call.origin &&
  a.call.end === b.call.end &&
  a.call.link === b.call.link &&
  a.call.endpoint === b.call.endpoint;

/** Verdicts that follow a diagram; one object per connection as long as it says the same. */
export class Follower {
  private readonly judge: LiveJudge;
  private readonly outcomes = new Map<EdgeId, Outcome>();
  private verdicts = new Map<EdgeId, EdgeVerdict>();
  private last: LiveJudgement | undefined = undefined;

  constructor(diagram: Diagram, basis: Basis) {
    this.judge = new LiveJudge(diagram, basis);
    this.readAll();
  }

  follow(diagram: Diagram): LiveJudgement {
    if (this.last && diagram === this.judge.diagram) return this.last;
    const step = this.last ? this.judge.moveTo(diagram) : undefined;
    const changed = step ? this.readSome(step.touched) : this.readAll();
    this.last = new FollowedJudgement(this.judge, this.verdicts, changed);
    return this.last;
  }

  private readAll(): ReadonlySet<EdgeId> {
    const changed = new Set<EdgeId>();
    for (const id of [...this.verdicts.keys()]) {
      if (!this.judge.has(id)) this.readOne(id, changed);
    }
    for (const id of this.judge.edges) this.readOne(id, changed);
    this.arrange();
    return changed;
  }

  private readSome(touched: ReadonlySet<EdgeId>): ReadonlySet<EdgeId> {
    const changed = new Set<EdgeId>();
    const { isInOrder } = this.judge;
    for (const id of touched) this.readOne(id, changed);
    if (!isInOrder) this.arrange();
    return changed;
  }

  /** Puts the verdicts into drawing order. */
  private arrange(): void {
    const { verdicts } = this;
    this.verdicts = new Map();
    for (const id of this.judge.edges) {
      const verdict = verdicts.get(id);
      if (verdict) this.verdicts.set(id, verdict);
    }
  }

  private readOne(id: EdgeId, changed: Set<EdgeId>): void {
    const outcome = this.judge.outcomeOf(id);
    const before = this.outcomes.get(id);
    if (!outcome) {
      this.outcomes.delete(id);
      if (this.verdicts.delete(id)) changed.add(id);
      return;
    }
    this.outcomes.set(id, outcome);
    const known = this.verdicts.get(id);
    if (known && before && isSameOutcome(before, outcome)) {
      known.follow(outcome);
      return;
    }
    this.verdicts.set(id, new EdgeVerdict(outcome));
    changed.add(id);
  }
}

class FollowedJudgement implements LiveJudgement {
  readonly basis: Basis;
  private known: readonly Finding[] | undefined = undefined;

  constructor(
    private readonly judge: LiveJudge,
    readonly verdicts: ReadonlyMap<EdgeId, Verdict>,
    readonly changed: ReadonlySet<EdgeId>,
  ) {
    this.basis = judge.basis;
  }

  get findings(): readonly Finding[] {
    this.known ??= this.judge.findings;
    return this.known;
  }

  fixesOf(finding: Finding): readonly Fix[] {
    const { subject } = finding;
    if ("edge" in subject) return this.verdicts.get(subject.edge)?.fixes ?? [];
    return repairsOfNode(finding, groundOf(this.judge.facts));
  }

  settingOf(node: NodeId, prop: string): Setting | undefined {
    return this.judge.node(node)?.fact(prop);
  }
}
