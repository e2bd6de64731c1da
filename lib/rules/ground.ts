import type { Facts } from "./diagram-facts";
import { LiveJudge } from "./live";
import type { Basis } from "./types";

const grounds = new WeakMap<Facts, Map<Basis, LiveJudge>>();

/**
 * A second reading of a diagram, on which edits are tried out and taken back without anybody
 * noticing. Made when the first detail of a verdict is read, and kept as long as the facts are.
 */
export function groundOf(facts: Facts, basis: Basis = facts.basis): LiveJudge {
  let perBasis = grounds.get(facts);
  if (!perBasis) {
    perBasis = new Map();
    grounds.set(facts, perBasis);
  }
  let ground = perBasis.get(basis);
  if (!ground) {
    ground = new LiveJudge(facts.source, basis);
    perBasis.set(basis, ground);
  } else if (ground.diagram !== facts.source) ground.moveTo(facts.source);
  return ground;
}
