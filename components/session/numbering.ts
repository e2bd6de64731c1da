import type { EdgeId } from "@/lib/model/types";
import type { Judgement } from "@/lib/rules/types";

const known = new WeakMap<Judgement, ReadonlyMap<EdgeId, number>>();

/**
 * The number of every connection that has a finding, from 1, in the order of the findings. List,
 * chip and picture number alike because all of them ask here.
 */
export function numberEdges(judgement: Judgement): ReadonlyMap<EdgeId, number> {
  const found = known.get(judgement);
  if (found) return found;
  const numbers = new Map<EdgeId, number>();
  for (const { subject } of judgement.findings) {
    if ("edge" in subject && !numbers.has(subject.edge)) {
      numbers.set(subject.edge, numbers.size + 1);
    }
  }
  known.set(judgement, numbers);
  return numbers;
}
