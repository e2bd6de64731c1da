import type { Diagram, EdgeId, Point } from "@/lib/model/types";
import { type ChipInput, chipObstacles, chipSize, placeChips } from "@/lib/render/chips";
import { edgeGeometries } from "@/lib/render/geometry";
import type { Judgement, Verdict } from "@/lib/rules/types";

/** Where every chip of a diagram stands: on its own line, covering no node and no other chip. */
export function chipPlaces(
  diagram: Diagram,
  judgement: Judgement,
  numbers: ReadonlyMap<EdgeId, number>,
  textOf: (verdict: Verdict) => string,
): ReadonlyMap<EdgeId, Point> {
  const geometries = edgeGeometries(diagram);
  const inputs: ChipInput[] = [];
  for (const [id, verdict] of judgement.verdicts) {
    const curve = geometries.get(id)?.curve;
    if (curve) inputs.push({ id, curve, size: chipSize(textOf(verdict), numbers.get(id)) });
  }
  return placeChips(inputs, chipObstacles(diagram));
}
