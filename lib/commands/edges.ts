import { resourceOf } from "@/lib/catalog";
import type { EdgeId, EdgeKind, NodeId } from "@/lib/model/types";
import type { Draft } from "./draft";

/** Why two nodes cannot be connected, or undefined if they can. `except` is the edge being changed. */
export function refusalOfEnds(
  draft: Draft,
  source: NodeId,
  target: NodeId,
  except?: EdgeId,
): "notFound" | "selfConnection" | "alreadyConnected" | undefined {
  if (!draft.nodes.has(source) || !draft.nodes.has(target)) return "notFound";
  if (source === target) return "selfConnection";
  for (const edge of draft.edges.values()) {
    if (edge.source === source && edge.target === target && edge.id !== except) {
      return "alreadyConnected";
    }
  }
  return undefined;
}

/** The kind an edge must have between two nodes: a note's or a text's is no call. */
export function kindBetween(
  draft: Draft,
  source: NodeId,
  target: NodeId,
  wanted: EdgeKind,
): EdgeKind {
  const isAnnotated = [source, target].some((id) => {
    const node = draft.nodes.get(id);
    return node !== undefined && resourceOf(node.kind).traits.isAnnotation;
  });
  if (isAnnotated) return "annotates";
  return wanted === "annotates" ? "calls" : wanted;
}
