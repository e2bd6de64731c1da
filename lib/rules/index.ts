import type { Diagram, EdgeId } from "@/lib/model/types";
import { type Facts, factsOf } from "./diagram-facts";
import { findAll } from "./findings";
import { judgeLine } from "./judge";
import type { Basis, Finding, Judgement, Verdict } from "./types";
import { EdgeVerdict } from "./verdict";

export interface ValidateOptions {
  /** Which answer to follow; `aws` unless given. */
  readonly basis?: Basis;
}

class DiagramJudgement implements Judgement {
  readonly verdicts: ReadonlyMap<EdgeId, Verdict>;
  private known: readonly Finding[] | undefined;

  constructor(
    private readonly facts: Facts,
    readonly basis: Basis,
  ) {
    const verdicts = new Map<EdgeId, Verdict>();
    for (const line of facts.lines) {
      verdicts.set(line.edge.id, new EdgeVerdict(judgeLine(line, facts)));
    }
    this.verdicts = verdicts;
  }

  get findings(): readonly Finding[] {
    this.known ??= findAll(this.facts, this.basis);
    return this.known;
  }
}

/**
 * Judges every connection of a diagram. Connections to notes and texts are no calls and get no
 * verdict; every other one gets exactly one. Pure: the same diagram gives the same answer, and
 * facts are kept per diagram, so that judging it again is cheap.
 */
export function validate(diagram: Diagram, { basis = "aws" }: ValidateOptions = {}): Judgement {
  return new DiagramJudgement(factsOf(diagram, basis), basis);
}
