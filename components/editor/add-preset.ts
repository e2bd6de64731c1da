import { makeId } from "@/components/session/make-id";
import type { Session } from "@/components/session/session";
import type { PaletteEntry } from "@/lib/catalog/types";
import { addNode } from "@/lib/commands/add-node";

/** Adds a resource in the middle of the view and selects it. */
export function addPreset(session: Session, { preset, resource }: PaletteEntry): void {
  const { x, y } = session.canvas?.centre() ?? { x: 0, y: 0 };
  const { width, height } = resource.size;
  const position = { x: Math.round(x - width / 2), y: Math.round(y - height / 2) };
  const outcome = session.apply(
    addNode(session.diagram(), { preset: preset.id, position, makeId }),
  );
  if (outcome.ok) session.select([outcome.node]);
}
