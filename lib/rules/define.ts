import type { Kind } from "@/lib/catalog";
import type { Diagram } from "@/lib/model/types";
import type { Call } from "./call";
import type { Facts } from "./diagram-facts";
import type { NodeFacts } from "./facts";
import type { Plan } from "./plan";
import type { Basis, Label, Needs, Severity, Status, TextData } from "./types";

/** What comes first when several rules speak of one connection (the first is its primary verdict). */
export const stages = [
  "structure",
  "impossible",
  "missing",
  "wrong",
  "filter",
  "routing",
  "warning",
  "hint",
  "ok",
  "fallback",
] as const;
export type Stage = (typeof stages)[number];

/** What follows when a situation of a rule holds. */
export interface Situation {
  readonly status: Status;
  readonly severity: Severity;
  /** Name of the chip's text in `lib/i18n/labels`. */
  readonly label: Label;
  /** Answers the rule is sure of; those it leaves out come from the next rule that speaks. */
  readonly needs?: Partial<Needs>;
}

export interface CallMatch {
  readonly source: readonly Kind[] | "any";
  readonly target: readonly Kind[] | "any";
}

export interface ExampleDiagram {
  readonly diagram: Diagram;
  readonly basis?: Basis;
}

/** Minimal diagrams, run as tests and shown on the rule's page. */
export interface RuleExamples<Variant extends string = string> {
  /** The rule says nothing about these. */
  readonly valid: Readonly<Record<string, ExampleDiagram>>;
  /** The rule speaks: which situation, about which connections (`a->b`) and nodes. */
  readonly invalid: Readonly<
    Record<
      string,
      ExampleDiagram & {
        readonly expect: readonly { readonly variant: Variant; readonly about: string }[];
      }
    >
  >;
}

export interface Rule<Id extends string = string, Variant extends string = string> {
  readonly id: Id;
  readonly stage: Stage;
  /** AWS pages that prove it. */
  readonly docs: readonly `https://${"docs.aws.amazon.com" | "repost.aws" | "aws.amazon.com"}/${string}`[];
  /** Exams that ask for it; its note is a text. */
  readonly exams?: readonly ("SAA" | "DVA" | "SAP" | "ANS" | "SCS")[];
  /** Under which bases it speaks; absent means all. */
  readonly bases?: readonly Basis[];
  /** Where it speaks, the rules after it are silent: it follows another basis than they do. */
  readonly isFinal?: boolean;
  readonly situations: Readonly<Record<Variant, Situation>>;
  /** Judges a call; returns which situation holds, or nothing. */
  readonly call?: {
    readonly on: readonly CallMatch[];
    check(call: Call): Variant | undefined;
    /** The node the finding is about, where one cause shows on many connections. */
    subject?(call: Call): NodeFacts;
  };
  /** Judges a node by itself. */
  readonly node?: {
    readonly kinds: readonly Kind[] | "any";
    check(node: NodeFacts, facts: Facts): Variant | undefined;
  };
  /** Values for the texts' placeholders, beside the names that every text has. */
  data?(call: Call): TextData;
  /** What can be done about a call, the preferred first. */
  fixes?(call: Call, variant: Variant): readonly Plan[];
  nodeFixes?(node: NodeFacts): readonly Plan[];
}

/** Defines one rule; its situations become the only names its texts and examples may use. */
export const defineRule = <const Id extends string, const Variant extends string>(
  rule: Rule<Id, Variant>,
): Rule<Id, Variant> => rule;

/** The situations most rules have in common. */
const ok = { severity: "ok" } as const;
const error = { severity: "error" } as const;
const neither: Needs = { vpcLink: "notNeeded", privateEndpoint: "notNeeded" };

export const direct: Situation = { ...ok, status: "direct", label: "notNeeded", needs: neither };
export const reached: Situation = { ...ok, status: "direct", label: "reached", needs: neither };
export const viaLink: Situation = {
  ...ok,
  status: "via",
  label: "viaLink",
  needs: { vpcLink: "present", privateEndpoint: "notNeeded" },
};
export const viaEndpoint: Situation = {
  ...ok,
  status: "via",
  label: "viaEndpoint",
  needs: { vpcLink: "notNeeded", privateEndpoint: "present" },
};
export const linkMissing: Situation = {
  ...error,
  status: "missing",
  label: "linkMissing",
  needs: { vpcLink: "missing", privateEndpoint: "notNeeded" },
};
export const endpointMissing: Situation = {
  ...error,
  status: "missing",
  label: "endpointMissing",
  needs: { vpcLink: "notNeeded", privateEndpoint: "missing" },
};
export const notPossible: Situation = {
  ...error,
  status: "wrong",
  label: "notPossible",
  needs: neither,
};
export const notReachable: Situation = {
  ...error,
  status: "missing",
  label: "notReachable",
  needs: neither,
};
/** A VPC link that is on the way and not right. */
export const linkFault = (
  label: Label,
  vpcLink: Needs["vpcLink"],
  status: Status = "wrong",
): Situation => ({
  ...error,
  status,
  label,
  needs: { vpcLink, privateEndpoint: "notNeeded" },
});
