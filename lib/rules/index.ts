import type { Diagram, EdgeId, NodeId } from "@/lib/model/types";
import { type Facts, factsOf } from "./diagram-facts";
import { findAll } from "./findings";
import { Follower, type LiveJudgement } from "./follow";
import { groundOf } from "./ground";
import { judgeLine } from "./judge";
import { repairsOfNode } from "./repair";
import type { Basis, Finding, Fix, OpenJudgement, Setting, Verdict } from "./types";
import { EdgeVerdict } from "./verdict";

export interface ValidateOptions {
  /** Which answer to follow; `aws` unless given. */
  readonly basis?: Basis;
}

class DiagramJudgement implements OpenJudgement {
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

  fixesOf(finding: Finding): readonly Fix[] {
    const { subject } = finding;
    if ("edge" in subject) return this.verdicts.get(subject.edge)?.fixes ?? [];
    return repairsOfNode(finding, groundOf(this.facts));
  }

  settingOf(node: NodeId, prop: string): Setting | undefined {
    return this.facts.get(node)?.fact(prop);
  }
}

/**
 * Judges every connection of a diagram. Connections to notes and texts are no calls and get no
 * verdict; every other one gets exactly one. Pure: the same diagram gives the same answer, and
 * facts are kept per diagram, so that judging it again is cheap.
 *
 * ```ts
 * const drawn = diagram().node("api", "api-gateway").node("box", "ec2").edge("api", "box").done();
 * validate(drawn).verdicts.get("api->box")?.needs.vpcLink; // "missing"
 * ```
 */
export function validate(diagram: Diagram, { basis = "aws" }: ValidateOptions = {}): OpenJudgement {
  return new DiagramJudgement(factsOf(diagram, basis), basis);
}

/** Judges one state of a diagram after another; each is the state as it is now. */
export type Judge = (diagram: Diagram) => LiveJudgement;

/**
 * Judges a diagram while it is edited: hand it every state, and only what an edit can have touched
 * is judged again. Each answer is the same as `validate` gives; a judgement holds until the next.
 *
 * @param options.basis Which answer to follow; `aws` unless given.
 */
export function createJudge({ basis = "aws" }: ValidateOptions = {}): Judge {
  let followed: Follower | undefined;
  return (diagram) => {
    followed ??= new Follower(diagram, basis);
    return followed.follow(diagram);
  };
}
