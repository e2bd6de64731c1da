import { makeId } from "@/components/session/make-id";
import type { Session } from "@/components/session/session";
import { copyPart } from "@/lib/commands/copy-part";
import { paste } from "@/lib/commands/paste";
import { serialise } from "@/lib/exchange/serialise";

/** What was copied last, for browsers that keep the system's clipboard to themselves. */
let lastCopied: string | undefined;

/** The selected nodes as the text of a diagram's file. */
export function copySelected(session: Session): { text: string; count: number } {
  const nodes = [...session.view.getState().selectedNodes];
  const text = serialise(copyPart(session.diagram(), { nodes }));
  lastCopied = text;
  return { text, count: nodes.length };
}

/**
 * Adds the diagram in a text, or what was copied last, in the middle of the view and selects it.
 * False when neither holds a diagram.
 */
export async function pasteText(session: Session, text: string | undefined): Promise<boolean> {
  const { parse } = await import("@/lib/exchange/parse");
  for (const candidate of [text, lastCopied]) {
    if (!candidate) continue;
    const parsed = parse(candidate);
    if (!parsed.ok || parsed.diagram.nodes.size === 0) continue;
    const at = session.canvas?.centre() ?? { x: 0, y: 0 };
    const outcome = session.apply(paste(session.diagram(), { part: parsed.diagram, at, makeId }));
    if (outcome.ok) session.select(outcome.nodes);
    return true;
  }
  return false;
}
