"use client";

import { useEffect } from "react";
import { useDiagram, useSession, useView } from "@/components/session/hooks";
import { endPreview } from "@/components/session/plan";

/** Takes ghosts and rings away with Escape, with any edit, and with the panel that showed them. */
export function useEndPreview(): void {
  const session = useSession();
  const diagram = useDiagram();
  const isShown = useView((view) => view.previewed !== undefined || view.highlighted !== undefined);
  useEffect(() => {
    if (!isShown) return;
    const handleKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      // One press takes away one thing: what is selected stays so.
      event.stopPropagation();
      event.preventDefault();
      endPreview(session);
    };
    window.addEventListener("keydown", handleKey, { capture: true });
    return () => window.removeEventListener("keydown", handleKey, { capture: true });
  }, [session, isShown]);
  // What was worked out for another diagram is over, even if it was asked for.
  useEffect(() => {
    const { previewed } = session.view.getState();
    if (previewed && previewed.before !== diagram) endPreview(session);
  }, [session, diagram]);
  useEffect(() => () => endPreview(session), [session]);
}
