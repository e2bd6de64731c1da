import { createRules } from "@/components/session/rules";
import type { Diagram } from "@/lib/model/types";

/** An empty diagram has nothing to judge, so opening the editor does not wait for the rules. */
export const rules = createRules();

/** Fetches the rules. When that fails verdicts are missing until another call brings them. */
export async function loadRules(): Promise<void> {
  if (rules.getState().validate) return;
  const found = await import("@/lib/rules").catch(() => undefined);
  if (!found) rules.setState({ hasFailed: true });
  else {
    const { validate, createJudge } = found;
    rules.setState({ validate, createJudge, hasFailed: false });
  }
}

/** Settles when verdicts of a diagram can be shown. */
export const loadRulesFor = async ({ nodes }: Diagram): Promise<void> => {
  if (nodes.size > 0) await loadRules();
};
