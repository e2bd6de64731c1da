import type { Diagram } from "@/lib/model/types";
import type { Assumption, Finding, Fix, Hop, Need, Verdict } from "@/lib/rules/types";
import type { Locale } from "./locales";

/** A verdict in sentences: the five blocks, in the order they are shown. */
export interface Explanation {
  /** 1. The verdict in one sentence that stands alone. */
  readonly headline: string;
  /** The two literal answers. */
  readonly answers: readonly {
    readonly question: string;
    readonly need: Need;
    readonly answer: string;
  }[];
  /** 2. At most three steps, in the diagram's own names. */
  readonly why: readonly string[];
  /** 3. The whole way, hop by hop, missing ones included. */
  readonly hops: readonly { readonly hop: Hop; readonly name: string; readonly note: string }[];
  /** 4. What can be done, the preferred first, each with what it would change. */
  readonly fixes: readonly {
    readonly fix: Fix;
    readonly title: string;
    readonly hint: string;
    readonly changes: readonly string[];
  }[];
  /** 5. Where it is written; the voice that the basis does not follow, apart from the rest. */
  readonly references: readonly { readonly title: string; readonly url: string }[];
  readonly voice?: {
    readonly speaker: "notes" | "aws";
    readonly agrees: boolean;
    readonly title: string;
    readonly text: string;
  };
  readonly exam?: string;
  /** What was assumed, and what would follow from another value. */
  readonly assumptions: readonly {
    readonly assumption: Assumption;
    readonly text: string;
    readonly others: readonly { readonly value: unknown; readonly text: string }[];
  }[];
  /** Everything else found on this connection. */
  readonly also: readonly { readonly finding: Finding; readonly title: string; readonly text: string }[];
}

/** The short text on a connection's chip, such as "VPC Link missing". */
export function chipText(verdict: Verdict, _locale: Locale): string {
  return verdict.label;
}

/** A finding in a title and a sentence; the diagram gives the names. */
export function findingText(
  finding: Finding,
  _diagram: Diagram,
  _locale: Locale,
): { readonly title: string; readonly text: string } {
  return { title: finding.rule, text: finding.variant };
}

/** Puts a verdict into words in one of the languages. */
export function explain(verdict: Verdict, _locale: Locale): Explanation {
  return {
    headline: verdict.label,
    answers: [],
    why: [],
    hops: [],
    fixes: [],
    references: [],
    assumptions: [],
    also: [],
  };
}
