import type { Diagram } from "@/lib/model/types";
import type { Outcome } from "./types";

/** Lets every rule decide for itself again. The same diagram if no rule is changed. */
export function resetRules(diagram: Diagram): Outcome {
  const { rules, ...rest } = diagram;
  return { ok: true, diagram: rules ? rest : diagram };
}
