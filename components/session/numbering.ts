import type { EdgeId } from "@/lib/model/types";
import { problemsOf } from "@/lib/render/problems";
import type { Judgement } from "@/lib/rules/types";

const known = new WeakMap<Judgement, ReadonlyMap<EdgeId, number>>();

/**
 * The number of every connection that has a problem, from 1; connections along one faulty way
 * share theirs. List, chip and picture number alike because all of them follow `problemsOf`.
 */
export function numberEdges(judgement: Judgement): ReadonlyMap<EdgeId, number> {
  const found = known.get(judgement);
  if (found) return found;
  const numbers = new Map<EdgeId, number>();
  // A judgement without verdicts has no connection to number.
  const [first] = judgement.verdicts.values();
  for (const problem of first ? problemsOf(first.diagram, judgement) : []) {
    if (!("edges" in problem)) continue;
    for (const edge of problem.edges) numbers.set(edge, problem.number);
  }
  known.set(judgement, numbers);
  return numbers;
}
