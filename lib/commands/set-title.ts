import type { Diagram } from "@/lib/model/types";
import type { Outcome } from "./types";

/** Names the diagram. The same diagram if nothing changes. */
export function setTitle(diagram: Diagram, { title }: { readonly title: string }): Outcome {
  return { ok: true, diagram: diagram.title === title ? diagram : { ...diagram, title } };
}
