import type { FixEdit } from "@/lib/model/edits";
import type { Diagram, EdgeId, Json, NodeId } from "@/lib/model/types";

/** Which answer the verdict follows: AWS today, AWS before 21 Nov 2025, or the study notes. */
export const bases = ["aws", "aws-2025", "notes"] as const;
export type Basis = (typeof bases)[number];

export const severities = ["error", "warning", "info", "ok"] as const;
export type Severity = (typeof severities)[number];

export const statuses = ["direct", "via", "missing", "wrong", "warn", "unknown"] as const;
export type Status = (typeof statuses)[number];

/**
 * The literal answer to "is it needed here?":
 * `notNeeded` and not drawn, `present` needed and drawn right, `missing` needed and not drawn,
 * `misplaced` drawn in the wrong direction, place, VPC, Region or account, `unneeded` drawn and
 * not needed, `wrongKind` drawn in the right place in the wrong version or service.
 */
export const needs = [
  "notNeeded",
  "present",
  "missing",
  "misplaced",
  "unneeded",
  "wrongKind",
] as const;
export type Need = (typeof needs)[number];

export interface Needs {
  readonly vpcLink: Need;
  /** An interface VPC endpoint for execute-api, and nothing else. */
  readonly privateEndpoint: Need;
}

/** The short texts a connection can carry on its chip. */
export type Label =
  | "notNeeded"
  | "viaLink"
  | "viaEndpoint"
  | "viaBoth"
  | "linkMissing"
  | "endpointMissing"
  | "bothMissing"
  | "balancerMissing"
  | "attachmentMissing"
  | "imageMissing"
  | "egressMissing"
  | "wrongVersion"
  | "wrongTarget"
  | "wrongTargetType"
  | "wrongDirection"
  | "wrongPlace"
  | "wrongService"
  | "linkUnneeded"
  | "endpointUnneeded"
  | "linkIncomplete"
  | "notPossible"
  | "notReachable"
  | "exposed"
  | "blocked"
  | "policyMissing"
  | "backwards"
  | "loose"
  | "reached"
  | "joined"
  | "viaPrivateLink"
  | "crossRegion"
  | "oneZone"
  | "slow"
  | "notJudged";

/** The cases the study notes speak of. */
export const notesTopics = [
  "lambda",
  "attachedLambda",
  "fargatePublic",
  "fargatePrivate",
  "fargateNoEntry",
  "ec2Private",
  "ec2Public",
  "endpointDirection",
] as const;
export type NotesTopic = (typeof notesTopics)[number];

/** `ABCD123`. Stable, never reused. */
export type RuleId = string;

/** Values for a text's placeholders. Names of nodes are given as ids and named when the text is made. */
export type TextData = Readonly<Record<string, string | number | { readonly node: NodeId }>>;

/** One thing a rule found, as ids and data; its sentences are made by `explain`. */
export interface Finding {
  /** `rule:edge` or `rule:node`, stable between runs. */
  readonly id: string;
  readonly rule: RuleId;
  /** Which of the rule's situations holds; each has its own text. */
  readonly variant: string;
  readonly severity: Severity;
  readonly subject: { readonly edge: EdgeId } | { readonly node: NodeId };
  readonly data: TextData;
  /** Why somebody lives with it, where it is accepted on its connection. */
  readonly accepted?: string;
}

export interface Hop {
  readonly seq: number;
  /** `missing` hops are not in the diagram and are drawn as ghosts. */
  readonly state: "drawn" | "missing" | "wrong" | "unneeded" | "implied";
  readonly kind: string;
  /** Absent for a hop that is not drawn. */
  readonly node?: NodeId;
  /** What is stated of a hop that is not drawn, such as the version of a VPC link. */
  readonly props?: Readonly<Record<string, Json>>;
}

/** A fact that nobody stated and nothing drawn implies. */
export interface Assumption {
  readonly node: NodeId;
  readonly prop: string;
  readonly value: Json;
  /** What the verdict would be with another value, one entry per other value. */
  readonly counterfactuals: readonly Counterfactual[];
}

export interface Counterfactual {
  readonly value: Json;
  readonly status: Status;
  readonly label: Label;
  readonly needs: Needs;
  readonly rule: RuleId;
}

export interface Fix {
  /** Stable name of the fix; its title and hint are texts under this name. */
  readonly id: string;
  readonly rule: RuleId;
  /** `safe` fixes need no choice and add no error; `suggest` fixes change the design. */
  readonly safety: "safe" | "suggest";
  readonly isPreferred: boolean;
  readonly data: TextData;
  readonly edits: readonly FixEdit[];
  /** What a fix is made of that takes several steps: fixes by their names, in order. */
  readonly steps?: readonly { readonly id: string; readonly data: TextData }[];
}

/**
 * The one primary verdict of a connection. The first block is computed at once; what only the
 * selected connection needs is computed when it is read, from the diagram that was judged.
 */
export interface Verdict {
  readonly edge: EdgeId;
  readonly status: Status;
  readonly primary: RuleId;
  readonly variant: string;
  readonly severity: Severity;
  /** Name of the short text on the line's chip. */
  readonly label: Label;
  readonly needs: Needs;
  readonly basis: Basis;
  /** The diagram that was judged. */
  readonly diagram: Diagram;

  readonly data: TextData;
  readonly hops: readonly Hop[];
  readonly assumptions: readonly Assumption[];
  /** Everything else found on this connection and its ends, most severe first. */
  readonly also: readonly Finding[];
  readonly fixes: readonly Fix[];
  /** What the study notes say something about, where they do. */
  readonly notesTopic: NotesTopic | undefined;
  /** Whether a VPC link is needed by the voice that the basis does not follow (notes, or AWS). */
  readonly otherAnswer: Need | undefined;
  /** The AWS pages that prove the primary rule. */
  readonly docs: readonly string[];
  /** Why somebody lives with what the primary rule found here; undefined where nobody said so. */
  readonly accepted: string | undefined;
}

export interface Judgement {
  readonly basis: Basis;
  /** One verdict per connection that is a call, in drawing order. */
  readonly verdicts: ReadonlyMap<EdgeId, Verdict>;
  /** Errors, warnings and information, most severe first; what only says "fine" is left out. */
  readonly findings: readonly Finding[];
}

/** A judgement that can be asked more about the diagram it is of. */
export interface OpenJudgement extends Judgement {
  /** What can be done about a finding, the preferred first; worked out when asked. */
  fixesOf(finding: Finding): readonly Fix[];
  /** A setting of a node and where it comes from; undefined for a node that is not drawn. */
  settingOf(node: NodeId, prop: string): Setting | undefined;
}

/** What holds of a setting: stated by a person, derived from the drawing, or assumed. */
export interface Setting {
  /** `null` where nothing is stated, derived or assumed. */
  readonly value: Json;
  readonly source: "stated" | "derived" | "assumed";
}
