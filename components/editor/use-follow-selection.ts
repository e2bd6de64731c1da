"use client";

import { useEffect } from "react";
import { useSession } from "@/components/session/hooks";
import { useEditor } from "./editor-context";

/**
 * Opens with a selection and closes with it, unless the findings are being read. While a pointer
 * is down nothing moves: what is selected may be about to be dragged.
 */
export function useFollowSelection(): void {
  const session = useSession();
  const { ui } = useEditor();
  useEffect(() => {
    let isPointerDown = false;
    let isWaiting = false;

    const follow = () => {
      isWaiting = false;
      const { selectedNodes, selectedEdges } = session.view.getState();
      const isAny = selectedNodes.size + selectedEdges.size > 0;
      ui.setState(({ side }) => ({
        side: isAny ? "details" : side === "details" ? undefined : side,
      }));
    };
    const stop = session.view.subscribe((now, before) => {
      if (
        now.selectedNodes === before.selectedNodes &&
        now.selectedEdges === before.selectedEdges
      ) {
        return;
      }
      if (isPointerDown) isWaiting = true;
      else follow();
    });
    const listeners = new AbortController();
    const options = { signal: listeners.signal, capture: true };
    const handleUp = () => {
      isPointerDown = false;
      if (isWaiting) follow();
    };
    window.addEventListener(
      "pointerdown",
      () => {
        isPointerDown = true;
      },
      options,
    );
    window.addEventListener("pointerup", handleUp, options);
    window.addEventListener("pointercancel", handleUp, options);
    return () => {
      stop();
      listeners.abort();
    };
  }, [session, ui]);
}
