import type { Diagram, EdgeId, Point } from "@/lib/model/types";
import { type ChipInput, chipLabel, chipObstacles, chipSize, placeChips } from "@/lib/render/chips";
import { edgeGeometries } from "@/lib/render/geometry";
import { isAccepted } from "@/lib/render/problems";
import { measure } from "@/lib/render/text";
import type { Judgement, Verdict } from "@/lib/rules/types";

export interface ChipPlace {
  /** What the chip says; empty where there is room for its sign alone. */
  readonly text: string;
  readonly at: Point | undefined;
  /** Where the person's own text on the line stands. */
  readonly labelAt: Point | undefined;
}

const labelFont = { size: 12, weight: 400 } as const;
const labelId = (id: EdgeId): EdgeId => `label:${id}`;

/** Where every chip and text of a diagram stands: on its own line, covering no node and no other. */
export function chipPlaces(
  diagram: Diagram,
  judgement: Judgement,
  numbers: ReadonlyMap<EdgeId, number>,
  textOf: (verdict: Verdict) => string,
): ReadonlyMap<EdgeId, ChipPlace> {
  const geometries = edgeGeometries(diagram);
  const texts = new Map<EdgeId, string>();
  const chips: ChipInput[] = [];
  const labels: ChipInput[] = [];
  for (const { id, label } of diagram.edges.values()) {
    const curve = geometries.get(id)?.curve;
    if (!curve) continue;
    const verdict = judgement.verdicts.get(id);
    if (verdict) {
      const text = chipLabel(verdict.status, curve, textOf(verdict), numbers.get(id));
      texts.set(id, text);
      chips.push({ id, curve, size: chipSize(text, numbers.get(id), isAccepted(verdict)) });
    }
    if (label) {
      const size = { width: Math.ceil(measure(label, labelFont)) + 8, height: 18 };
      labels.push({ id: labelId(id), curve, size });
    }
  }
  const places = placeChips([...chips, ...labels], chipObstacles(diagram));
  return new Map(
    [...geometries.keys()].map((id) => [
      id,
      { text: texts.get(id) ?? "", at: places.get(id), labelAt: places.get(labelId(id)) },
    ]),
  );
}
