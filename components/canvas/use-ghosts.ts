"use client";

import { useEffect, useMemo, useState } from "react";
import { useDiagram, useJudgement, useSession, useView } from "@/components/session/hooks";
import type { Locale } from "@/lib/i18n/locales";
import type { EdgeId } from "@/lib/model/types";
import type { FlowTexts } from "./adapter";
import type { ChipPlace } from "./chip-places";
import type { Ghosts } from "./ghosts";
import type { CanvasTexts } from "./texts";

type GhostsOf = typeof import("./ghosts")["ghostsOf"];

interface GhostsInput {
  readonly chips: ReadonlyMap<EdgeId, ChipPlace>;
  readonly numbers: ReadonlyMap<EdgeId, number>;
  readonly texts: FlowTexts;
  readonly t: CanvasTexts;
  readonly locale: Locale;
}

/** What the plan that is looked at would change; fetched with the first connection chosen. */
export function useGhosts({ chips, numbers, texts, t, locale }: GhostsInput): Ghosts | undefined {
  const session = useSession();
  const diagram = useDiagram();
  const judgement = useJudgement();
  const preview = useView((view) => view.previewed);
  const isNear = useView((view) => view.selectedEdges.size > 0 || view.previewed !== undefined);
  const [ghostsOf, setGhostsOf] = useState<GhostsOf>();

  useEffect(() => {
    if (!isNear || ghostsOf) return;
    let isOver = false;
    // Without them the panel still says in words what would change.
    const fetched = import("./ghosts").catch(() => undefined);
    void fetched.then((module) => {
      if (module && !isOver) setGhostsOf(() => module.ghostsOf);
    });
    return () => {
      isOver = true;
    };
  }, [isNear, ghostsOf]);

  return useMemo(() => {
    if (!ghostsOf || preview?.before !== diagram) return undefined;
    const judgementAfter = session.judge(preview.after);
    return ghostsOf({ preview, judgement, judgementAfter, chips, numbers, texts, t, locale });
  }, [ghostsOf, session, diagram, preview, judgement, chips, numbers, texts, t, locale]);
}
