import type { Diagram, EdgeId } from "@/lib/model/types";
import { findAssumptions } from "./assumptions";
import { factsOf } from "./facts";
import { acceptedBy, findingOfCall, findingsOfNode, restsOnAssumptions } from "./findings";
import { wayOf } from "./hops";
import { judgeEdge, matchesOf, type Outcome } from "./judge";
import { notesTopicOf } from "./note/topic";
import { provesSafe } from "./trial";
import type {
  Assumption,
  Basis,
  Finding,
  Fix,
  Hop,
  Label,
  Need,
  Needs,
  NotesTopic,
  RuleId,
  Severity,
  Status,
  TextData,
  Verdict,
} from "./types";

/** A verdict whose details are worked out when someone reads them. */
export class EdgeVerdict implements Verdict {
  constructor(private readonly outcome: Outcome) {}

  get edge(): EdgeId {
    return this.outcome.call.edge.id;
  }

  get status(): Status {
    return this.outcome.situation.status;
  }

  get primary(): RuleId {
    return this.outcome.rule.id;
  }

  get variant(): string {
    return this.outcome.variant;
  }

  get severity(): Severity {
    return this.outcome.situation.severity;
  }

  get label(): Label {
    return this.outcome.situation.label;
  }

  get needs(): Needs {
    return this.outcome.needs;
  }

  get basis(): Basis {
    return this.outcome.call.basis;
  }

  get diagram(): Diagram {
    return this.outcome.call.facts.source;
  }

  get notesTopic(): NotesTopic | undefined {
    return notesTopicOf(this.outcome.call);
  }

  get otherAnswer(): Need | undefined {
    const { call } = this.outcome;
    const other = factsOf(this.diagram, call.basis === "notes" ? "aws" : "notes");
    return judgeEdge(call.edge, other)?.needs.vpcLink;
  }

  get accepted(): string | undefined {
    return acceptedBy(this.outcome.call.edge, this.primary);
  }

  get docs(): readonly string[] {
    return this.outcome.rule.docs;
  }

  get data(): TextData {
    return findingOfCall(this.outcome).data;
  }

  private knownFixes: readonly Fix[] | undefined = undefined;
  private knownHops: readonly Hop[] | undefined = undefined;
  private knownAssumptions: readonly Assumption[] | undefined = undefined;
  private knownAlso: readonly Finding[] | undefined = undefined;

  get fixes(): readonly Fix[] {
    this.knownFixes ??= this.findFixes();
    return this.knownFixes;
  }

  get hops(): readonly Hop[] {
    this.knownHops ??= wayOf(this.outcome, this.fixes[0]);
    return this.knownHops;
  }

  get assumptions(): readonly Assumption[] {
    this.knownAssumptions ??= findAssumptions(this.outcome);
    return this.knownAssumptions;
  }

  get also(): readonly Finding[] {
    this.knownAlso ??= this.findAlso();
    return this.knownAlso;
  }

  private findFixes(): readonly Fix[] {
    const { call, rule: primary } = this.outcome;
    const found = new Map<string, Fix>();
    for (const match of matchesOf(call.edge, call.facts)) {
      for (const plan of match.rule.fixes?.(match.call, match.variant) ?? []) {
        if (plan.edits.length === 0 || found.has(plan.id)) continue;
        // What mends a lesser finding need not make the connection right, so it is only suggested.
        const isSafe =
          plan.safety === "safe" &&
          match.rule === primary &&
          provesSafe(plan.edits, call.edge.id, call.facts);
        const safety = isSafe ? "safe" : "suggest";
        const isPreferred = found.size === 0;
        found.set(plan.id, { ...plan, safety, rule: match.rule.id, isPreferred });
      }
    }
    return [...found.values()];
  }

  private findAlso(): readonly Finding[] {
    const { call, rule } = this.outcome;
    const found = new Map<string, Finding>();
    const matches = matchesOf(call.edge, call.facts).filter((match) => match.rule !== rule);
    for (const match of matches) {
      if (match.rule.stage === "fallback" || match.situation.severity === "ok") continue;
      const finding = findingOfCall(match);
      found.set(finding.id, finding);
    }
    if (this.assumptions.length > 0) found.set("assumed", restsOnAssumptions(call));
    for (const end of [call.source, call.target]) {
      for (const finding of findingsOfNode(end, call.basis)) found.set(finding.id, finding);
    }
    return [...found.values()];
  }

  /** Every detail as plain data, for JSON; the diagram that was judged is left out. */
  toJSON(): Omit<Verdict, "diagram"> {
    const { edge, status, primary, variant, severity, label, needs, basis, data } = this;
    const { hops, assumptions, also, fixes, notesTopic, otherAnswer, docs, accepted } = this;
    return {
      edge,
      status,
      primary,
      variant,
      severity,
      label,
      needs,
      basis,
      data,
      hops,
      assumptions,
      also,
      fixes,
      notesTopic,
      otherAnswer,
      docs,
      accepted,
    };
  }
}
