import type { Acceptance, DiagramEdge } from "./types";

/** How long a reason may be, in UTF-16 units as every text field counts. */
export const longestReason = 280;

/** A text without its line ends and runs of blanks. */
export const asOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A reason as it is kept: one line, not longer than may be, never cut within a character. */
export function tidyReason(reason: string): string {
  const line = asOneLine(reason);
  return line
    .slice(0, longestReason)
    .replace(line.length > longestReason ? /[\uD800-\uDBFF]$/ : "", "")
    .trimEnd();
}

/** Acceptances in the order of their rules, so that equal ones are kept and written alike. */
export const inRuleOrder = (accepted: Iterable<Acceptance>): readonly Acceptance[] =>
  [...accepted].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));

/** The field for these acceptances; none where nothing is accepted. */
export const acceptedField = (accepted: Iterable<Acceptance>): Pick<DiagramEdge, "accepted"> => {
  const sorted = inRuleOrder(accepted);
  return sorted.length === 0 ? {} : { accepted: sorted };
};
