import { sizeOf } from "@/lib/catalog";
import type { DiagramNode, NodeId, Point, Size } from "@/lib/model/types";
import { type Draft, rectOf, withParent } from "./draft";
import { around, boundsOf, centreOf, containsPoint, inset, origin, subtract } from "./geometry";
import { growDraft } from "./grow";
import { type Apart, freePosition } from "./place";

const area = ({ width, height }: Size): number => width * height;

/**
 * The innermost container under a point of the canvas that is larger than `size`, or undefined for
 * the open canvas. Of two that lie over one another the one drawn later is taken.
 * @param moving Nodes that are on the move: neither they nor what they hold can take anything.
 */
export function containerUnder(
  draft: Draft,
  point: Point,
  size: Size,
  moving: ReadonlySet<NodeId> = new Set(),
): NodeId | undefined {
  let best: { readonly id: NodeId; readonly depth: number } | undefined;
  for (const node of draft.nodes.values()) {
    if (!draft.isContainer(node.id) || area(sizeOf(node)) <= area(size)) continue;
    if (!containsPoint(draft.absoluteRect(node), point)) continue;
    const chain = draft.ancestors(node.id);
    if (moving.has(node.id) || chain.some((id) => moving.has(id))) continue;
    if (!best || chain.length >= best.depth) best = { id: node.id, depth: chain.length };
  }
  return best?.id;
}

/** The middle of a container's content area; of everything drawn for the canvas. */
export function middleOf(draft: Draft, parent: NodeId | undefined): Point {
  const container = parent === undefined ? undefined : draft.nodes.get(parent);
  if (!container) return centreOf(boundsOf(draft.children(undefined).map(rectOf)));
  const { x, y, width, height } = draft.absoluteRect(container);
  return { x: x + width / 2, y: y + (inset.top + height - inset.bottom) / 2 };
}

/**
 * Puts a node, new or not, into a container (`undefined`: the canvas) with its middle as near as
 * can be to a point of the canvas, overlapping nothing; the container grows where it must.
 * @param apart Nodes it keeps a larger distance from.
 */
export function placeNode(
  draft: Draft,
  node: DiagramNode,
  parent: NodeId | undefined,
  near: Point,
  apart?: Apart,
): void {
  const size = sizeOf(node);
  const wanted = subtract(
    around(near, size),
    parent === undefined ? origin : draft.absolute(parent),
  );
  const position = freePosition(draft, parent, size, wanted, new Set([node.id]), apart);
  draft.putNode(withParent(node, parent, position));
  growDraft(draft, parent);
}

/** Why a node cannot go into a container, or undefined if it can. A new node has no id yet. */
export function refusalOfParent(
  draft: Draft,
  parent: NodeId | undefined,
  node?: NodeId,
): "notFound" | "notAContainer" | "insideItself" | undefined {
  if (parent === undefined) return undefined;
  if (!draft.nodes.has(parent)) return "notFound";
  if (node !== undefined && (parent === node || draft.ancestors(parent).includes(node))) {
    return "insideItself";
  }
  return draft.isContainer(parent) ? undefined : "notAContainer";
}
