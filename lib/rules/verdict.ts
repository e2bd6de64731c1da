import type { Diagram, EdgeId } from "@/lib/model/types";
import { findAssumptions } from "./assumptions";
import {
  acceptedBy,
  findingOfCall,
  findingsOfLine,
  findingsOfNode,
  restsOnAssumptions,
} from "./findings";
import { groundOf } from "./ground";
import { wayOf } from "./hops";
import type { Outcome } from "./judge";
import { notesTopicOf } from "./note/topic";
import { repairsOf } from "./repair";
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

interface Details {
  readonly version: number;
  fixes?: readonly Fix[];
  hops?: readonly Hop[];
  assumptions?: readonly Assumption[];
  also?: readonly Finding[];
}

/** A verdict whose details are worked out when someone reads them. */
export class EdgeVerdict implements Verdict {
  constructor(private outcome: Outcome) {}

  /** Takes over what the connection comes to now, where that says the same. */
  follow(outcome: Outcome): void {
    this.outcome = outcome;
  }

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
    const other = groundOf(call.facts, call.basis === "notes" ? "aws" : "notes");
    return other.outcomeOf(call.edge.id)?.needs.vpcLink;
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

  /** Details hold for one version of the facts; an edit elsewhere may change what can be done. */
  private details: Details | undefined = undefined;

  private get known(): Details {
    const { version } = this.outcome.call.facts;
    if (this.details?.version !== version) this.details = { version };
    return this.details;
  }

  get fixes(): readonly Fix[] {
    const { known } = this;
    known.fixes ??= repairsOf(this.edge, groundOf(this.outcome.call.facts));
    return known.fixes;
  }

  get hops(): readonly Hop[] {
    const { known } = this;
    known.hops ??= wayOf(this.outcome, this.fixes[0]);
    return known.hops;
  }

  get assumptions(): readonly Assumption[] {
    const { known } = this;
    known.assumptions ??= findAssumptions(this.outcome);
    return known.assumptions;
  }

  get also(): readonly Finding[] {
    const { known } = this;
    known.also ??= this.findAlso();
    return known.also;
  }

  private findAlso(): readonly Finding[] {
    const { call, rule } = this.outcome;
    const found = new Map<string, Finding>();
    for (const finding of findingsOfLine(call.line, call.facts)) {
      if (finding.rule !== rule.id) found.set(finding.id, finding);
    }
    if (this.assumptions.length > 0) found.set("assumed", restsOnAssumptions(call));
    for (const end of [call.source, call.target]) {
      for (const finding of findingsOfNode(end, call.basis)) {
        if (finding.rule !== rule.id) found.set(finding.id, finding);
      }
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
