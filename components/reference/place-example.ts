import { resourceOf } from "@/lib/catalog";
import { chipText } from "@/lib/i18n/labels";
import type { Locale } from "@/lib/i18n/locales";
import { placeMissing } from "@/lib/layout/place-missing";
import type { Diagram, DiagramEdge, DiagramNode } from "@/lib/model/types";
import { chipSize } from "@/lib/render/chips";
import type { Judgement } from "@/lib/rules/types";

const isAtOrigin = ({ position }: DiagramNode): boolean => position.x === 0 && position.y === 0;

/** What a line shows on either side of its chip, in pixels. */
const lineBesideChip = 28;
/** Between what no chip stands, in pixels. */
const plainGap = 72;

/** Containers without a size that hold nothing, small: on the canvas they keep room for more. */
function shrinkEmpty(diagram: Diagram): Diagram {
  const holders = new Set([...diagram.nodes.values()].map(({ parent }) => parent));
  const fitted = [...diagram.nodes].map(([id, node]): [string, DiagramNode] => {
    const { traits, minSize } = resourceOf(node.kind);
    const isEmpty = traits.isContainer && !holders.has(id) && !node.size;
    return [id, isEmpty ? { ...node, size: minSize } : node];
  });
  return { ...diagram, nodes: new Map(fitted) };
}

/**
 * A rule's example with a place for every node, close together so that pictures stay legible.
 * Examples are written without places: a node in the corner of its container, or in the same corner
 * as another, has none yet.
 */
export function placeExample(diagram: Diagram, judgement: Judgement, locale: Locale): Diagram {
  const nodes = [...diagram.nodes.values()].filter(isAtOrigin);
  const onCanvas = nodes.filter(({ parent }) => parent === undefined);
  const unplaced = onCanvas.length > 1 || onCanvas.length === diagram.nodes.size;
  const missing = nodes.filter(({ parent }) => parent !== undefined || unplaced);
  const roomFor = ({ id }: DiagramEdge): number => {
    const verdict = judgement.verdicts.get(id);
    return verdict ? chipSize(chipText(verdict, locale)).width + 2 * lineBesideChip : plainGap;
  };
  return placeMissing(
    shrinkEmpty(diagram),
    missing.map(({ id }) => id),
    roomFor,
  );
}
