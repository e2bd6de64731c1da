import type { Diagram, EdgeId } from "@/lib/model/types";
import { reconnectEdge } from "./reconnect-edge";
import { type Outcome, refuse } from "./types";

/** Lets the call go the other way. Returns the edge's id. */
export function reverseEdge(
  diagram: Diagram,
  args: { readonly edge: EdgeId },
): Outcome<{ readonly edge: EdgeId }> {
  const edge = diagram.edges.get(args.edge);
  if (!edge) return refuse("notFound");
  return reconnectEdge(diagram, { edge: edge.id, source: edge.target, target: edge.source });
}
