"use client";

import { useId, useMemo, useState } from "react";
import { useTranslations } from "use-intl/react";
import { useDiagram, useJudgement, useView } from "@/components/session/hooks";
import { numberEdges } from "@/components/session/numbering";
import type { Locale } from "@/lib/i18n/locales";
import { FlowAdapter, type FlowEdge, type FlowNode, type Mark, tabOrder } from "./adapter";
import { chipPlaces } from "./chip-places";
import type { Ghosts } from "./ghosts";
import { useInteraction } from "./interaction";
import { textsOf } from "./texts";
import { useGhosts } from "./use-ghosts";

const noMarks: ReadonlyMap<string, Mark> = new Map();
const noGhosts: readonly never[] = [];

/** React Flow's nodes and edges for what is shown right now. */
export function useFlowElements(locale: Locale): {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  readonly hintId: string;
  /** What the plan that is looked at would change. */
  readonly ghosts: Ghosts | undefined;
} {
  const t = useTranslations("canvas");
  const hintId = useId();
  const [adapter] = useState(() => new FlowAdapter());
  const texts = useMemo(() => textsOf(t, locale), [t, locale]);
  const diagram = useDiagram();
  const settled = useJudgement();
  const provisional = useInteraction((state) => state.provisional);
  const judgement = provisional?.judgement ?? settled;
  const moving = useInteraction((state) => state.moving);
  const focused = useInteraction((state) => state.focused);
  const selectedNodes = useView((view) => view.selectedNodes);
  const selectedEdges = useView((view) => view.selectedEdges);
  const numbers = numberEdges(judgement);
  const chips = useMemo(
    () => chipPlaces(diagram, judgement, numbers, texts.chip),
    [diagram, judgement, numbers, texts],
  );
  const ghosts = useGhosts({ chips, numbers, texts, t, locale });
  const marks = ghosts?.marks ?? noMarks;
  const isKnown = focused && (diagram.nodes.has(focused) || diagram.edges.has(focused));
  const tabStop = focused === null ? undefined : isKnown ? focused : tabOrder(diagram)[0];

  const nodes = adapter.nodes({
    diagram,
    texts,
    selected: selectedNodes,
    moving,
    marks,
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
        marks,
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
      marks,
      tabStop,
      hintId,
    ],
  );
  return {
    nodes: useAppended(nodes, ghosts?.nodes ?? noGhosts),
    edges: useAppended(edges, ghosts?.edges ?? noGhosts),
    hintId,
    ghosts,
  };
}

/** Two lists in one; the first itself while there is nothing to append. */
const useAppended = <Item>(items: readonly Item[], more: readonly Item[]): readonly Item[] =>
  useMemo(() => (more.length > 0 ? [...items, ...more] : items), [items, more]);
