"use client";

import { useId, useMemo, useState } from "react";
import { useTranslations } from "use-intl/react";
import { useDiagram, useJudgement, useSession, useView } from "@/components/session/hooks";
import { makeId } from "@/components/session/make-id";
import { numberEdges } from "@/components/session/numbering";
import { applyFix } from "@/lib/commands/apply-fix";
import type { Locale } from "@/lib/i18n/locales";
import type { Diagram } from "@/lib/model/types";
import type { Judgement } from "@/lib/rules/types";
import { FlowAdapter, type FlowEdge, type FlowNode, type Preview, tabOrder } from "./adapter";
import { chipPlaces } from "./chip-places";
import { layFixOver } from "./fix-preview";
import { useInteraction } from "./interaction";
import { textsOf } from "./texts";

const noPreviews: ReadonlyMap<string, Preview> = new Map();

/** The diagram that is shown, and how each part of it differs from what is stored. */
function useShown() {
  const session = useSession();
  const diagram = useDiagram();
  const judgement = useJudgement();
  const provisional = useInteraction((state) => state.provisional);
  const fix = useView((view) => view.previewedFix);
  const preview = useMemo(() => {
    if (!fix) return undefined;
    const outcome = applyFix(diagram, { fix, makeId });
    if (!outcome.ok) return undefined;
    const laid = layFixOver(diagram, outcome.diagram);
    const after = session.judge(outcome.diagram);
    const verdicts = new Map(after.verdicts);
    for (const [id, change] of laid.previews) {
      const was = judgement.verdicts.get(id.replace(/^was:/u, ""));
      if (change === "removed" && was) verdicts.set(id, was);
    }
    return {
      ...laid,
      judgement: { basis: judgement.basis, verdicts, findings: after.findings } satisfies Judgement,
    };
  }, [session, diagram, judgement, fix]);
  return (
    preview ?? { diagram, judgement: provisional?.judgement ?? judgement, previews: noPreviews }
  );
}

/** React Flow's nodes and edges for what is shown right now. */
export function useFlowElements(locale: Locale): {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  readonly hintId: string;
  /** What is shown in place of the diagram while a fix is looked at, and the ids of its ghosts. */
  readonly preview: { readonly diagram: Diagram; readonly ids: readonly string[] } | undefined;
} {
  const t = useTranslations("canvas");
  const hintId = useId();
  const [adapter] = useState(() => new FlowAdapter());
  const texts = useMemo(() => textsOf(t, locale), [t, locale]);
  const { diagram, judgement, previews } = useShown();
  const moving = useInteraction((state) => state.moving);
  const focused = useInteraction((state) => state.focused);
  const selectedNodes = useView((view) => view.selectedNodes);
  const selectedEdges = useView((view) => view.selectedEdges);
  const numbers = numberEdges(judgement);
  const chips = useMemo(
    () => chipPlaces(diagram, judgement, numbers, texts.chip),
    [diagram, judgement, numbers, texts],
  );
  const isKnown = focused && (diagram.nodes.has(focused) || diagram.edges.has(focused));
  const tabStop = focused === null ? undefined : isKnown ? focused : tabOrder(diagram)[0];

  const nodes = adapter.nodes({
    diagram,
    texts,
    selected: selectedNodes,
    moving,
    previews,
    tabStop,
    hintId,
  });
  const { moved } = moving;
  // Asked on every frame of a drag, which changes no edge: they follow their nodes by themselves.
  const edges = useMemo(
    () =>
      adapter.edges({
        diagram,
        texts,
        selected: selectedEdges,
        judgement,
        numbers,
        chips,
        moved,
        previews,
        tabStop,
        hintId,
      }),
    [
      adapter,
      diagram,
      texts,
      selectedEdges,
      judgement,
      numbers,
      chips,
      moved,
      previews,
      tabStop,
      hintId,
    ],
  );
  const preview = useMemo(
    () => (previews.size > 0 ? { diagram, ids: [...previews.keys()] } : undefined),
    [diagram, previews],
  );
  return { nodes, edges, hintId, preview };
}
