"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl/react";
import { useSession } from "@/components/session/hooks";
import { makeId } from "@/components/session/make-id";
import { presetOf } from "@/lib/catalog";
import { addNode } from "@/lib/commands/add-node";
import { moveNodes } from "@/lib/commands/move-nodes";
import { remove } from "@/lib/commands/remove";
import { resizeNode } from "@/lib/commands/resize-node";
import { chipText } from "@/lib/i18n/labels";
import type { Locale } from "@/lib/i18n/locales";
import { nodeName } from "@/lib/i18n/names";
import type { EdgeId, NodeId, Point, Size } from "@/lib/model/types";
import { changedVerdicts, sayMoves, sayVerdicts } from "./announce";
import { containerAt, isContainer } from "./hit-test";
import { type Connecting, type InteractionState, still, useInteractionStore } from "./interaction";
import { changesParents, dropTargetsOf, type Move, movesOf } from "./moving";
import { judgeProposal } from "./proposal";

/** What a person does on the canvas, whichever way: pointer, touch or key. Stable per language. */
export function useCanvasActions(locale: Locale) {
  const session = useSession();
  const interaction = useInteractionStore();
  const t = useTranslations("canvas");

  return useMemo(() => {
    const say = (...sentences: readonly string[]) => {
      const announcement = sentences.filter(Boolean).join(" ");
      if (announcement) session.view.setState({ announcement });
    };
    const name = (id: NodeId) => {
      const node = session.diagram().nodes.get(id);
      return node ? nodeName(node, locale) : id;
    };
    const endConnecting = () => {
      session.view.setState({ connectingFrom: undefined });
      interaction.setState({ dragged: undefined, connectTarget: undefined, pointer: undefined });
    };

    /** Says what a connection under way would be if it ended at this node. */
    const sayProposal = (connecting: Connecting, node: NodeId, heading: string) => {
      const proposal = judgeProposal(session, connecting, node);
      const verdict = proposal.ok ? proposal.verdict : undefined;
      if (!proposal.ok) say(heading, t("connecting.cannot", { name: name(node) }));
      else if (verdict) {
        const target = { name: name(node), verdict: chipText(verdict, locale) };
        say(heading, t("connecting.target", target));
      } else say(heading, name(node));
    };

    const applyMoves = (moves: readonly Move[], merge?: string) => {
      const before = session.diagram();
      const judged = session.judgement();
      const outcome = moveNodes(before, { moves });
      if (!outcome.ok && outcome.code === "nothingToDo") return;
      if (!session.apply(outcome, merge === undefined ? {} : { merge }).ok) return;
      const changed = changedVerdicts(judged, session.judgement());
      say(sayMoves(t, locale, before, moves), sayVerdicts(t, locale, before, changed));
    };

    return {
      focus(id: NodeId | EdgeId) {
        const from = session.view.getState().connectingFrom;
        if (from !== undefined) {
          const before = interaction.getState().connectTarget;
          interaction.setState({ connectTarget: id === from ? undefined : id });
          const diagram = session.diagram();
          const entersGroups =
            isContainer(diagram, id) && (before === undefined || !isContainer(diagram, before));
          if (id !== from) sayProposal({ from }, id, entersGroups ? t("connecting.groups") : "");
        }
        session.canvas?.focusNode(id);
      },

      /** Lets go of the focus, so that the next Tab leaves the canvas. */
      leave() {
        interaction.setState({ focused: null });
      },

      choose(id: NodeId | EdgeId, adds: boolean) {
        const { selectedNodes, selectedEdges } = session.view.getState();
        const nodes = new Set(adds ? selectedNodes : []);
        const edges = new Set(adds ? selectedEdges : []);
        const chosen: Set<string> = session.diagram().nodes.has(id) ? nodes : edges;
        if (!chosen.delete(id)) chosen.add(id);
        session.select(nodes, edges);
      },

      selectAll() {
        const { nodes, edges } = session.diagram();
        session.select(nodes.keys(), edges.keys());
        say(t("say.selectedAll", { count: nodes.size + edges.size }));
      },

      /** Removes the selection; without one, what has the focus. False if there is neither. */
      removeSelected(focused: string | undefined): boolean {
        const { selectedNodes, selectedEdges } = session.view.getState();
        const { nodes, edges } = session.diagram();
        const hasSelection = selectedNodes.size + selectedEdges.size > 0;
        const chosen = (all: ReadonlyMap<string, unknown>, selected: ReadonlySet<string>) =>
          hasSelection ? [...selected] : focused !== undefined && all.has(focused) ? [focused] : [];
        const which = { nodes: chosen(nodes, selectedNodes), edges: chosen(edges, selectedEdges) };
        const count = which.nodes.length + which.edges.length;
        if (count === 0) return false;
        if (session.apply(remove(session.diagram(), which)).ok) {
          session.select([]);
          say(t("say.removed", { count }));
        }
        return true;
      },

      beginConnecting(from: NodeId) {
        interaction.setState({ connectTarget: undefined, pointer: undefined });
        session.view.setState({ connectingFrom: from, announcement: t("connecting.pick") });
      },

      cancelConnecting() {
        endConnecting();
        say(t("connecting.cancelled"));
      },

      endConnecting,

      /** Makes the connection, or moves the end of one, and says what came of it. */
      connect(connecting: Connecting, node: NodeId) {
        const proposal = judgeProposal(session, connecting, node);
        endConnecting();
        if (!session.apply(proposal).ok || !proposal.ok) return;
        const edge = proposal.diagram.edges.get(proposal.edge);
        if (!edge) return;
        session.select([], [edge.id]);
        const ends = { source: name(edge.source), target: name(edge.target) };
        const verdict = session.judgement().verdicts.get(edge.id);
        say(
          verdict
            ? t("connecting.made", { ...ends, verdict: chipText(verdict, locale) })
            : t("connecting.madePlain", ends),
        );
      },

      /** Shows what dropping now would do: the container that takes it, and the verdicts. */
      whileMoving(positions: ReadonlyMap<NodeId, Point>): Partial<InteractionState> {
        const diagram = session.diagram();
        const moves = movesOf(diagram, positions);
        const { moving, provisional } = interaction.getState();
        const dropTargets = dropTargetsOf(diagram, moves);
        const parents = moves.map(({ id, parent }) => `${id} ${parent ?? ""}`).join("\n");
        const isSame = [...dropTargets].join() === [...moving.dropTargets].join();
        const shown = { ...moving, dropTargets: isSame ? moving.dropTargets : dropTargets };
        if (!changesParents(diagram, moves)) return { moving: shown, provisional: undefined };
        if (provisional?.parents === parents) return { moving: shown };
        const outcome = moveNodes(diagram, { moves });
        if (!outcome.ok) return { moving: shown, provisional: undefined };
        return {
          moving: shown,
          provisional: { parents, judgement: session.judge(outcome.diagram) },
        };
      },

      /** Ends a drag: one undo step. */
      drop(positions: ReadonlyMap<NodeId, Point>) {
        const moves = movesOf(session.diagram(), positions);
        interaction.setState({ moving: still, provisional: undefined });
        applyMoves(moves);
      },

      nudge(by: Point, merge: string) {
        const diagram = session.diagram();
        const positions = new Map<NodeId, Point>();
        const { selectedNodes } = session.view.getState();
        for (const id of selectedNodes) {
          const node = diagram.nodes.get(id);
          if (!node) continue;
          // What stands in a container that moves as well comes along by itself.
          if (node.parent !== undefined && selectedNodes.has(node.parent)) continue;
          positions.set(id, { x: node.position.x + by.x, y: node.position.y + by.y });
        }
        applyMoves(movesOf(diagram, positions), merge);
        const [first] = selectedNodes;
        if (first !== undefined) session.canvas?.reveal({ nodes: [first] });
      },

      resize(node: NodeId, position: Point | undefined, size: Size) {
        interaction.setState({ moving: still, provisional: undefined });
        session.apply(resizeNode(session.diagram(), { id: node, position, size }));
      },

      /** Adds a palette entry with its middle at a place of the diagram. */
      addPreset(presetId: string, at: Point): boolean {
        const entry = presetOf(presetId);
        if (!entry) return false;
        const { size } = entry.resource;
        const parent = containerAt(session.diagram(), at, new Set(), size);
        const position = {
          x: Math.round((at.x - size.width / 2) / 4) * 4,
          y: Math.round((at.y - size.height / 2) / 4) * 4,
        };
        const outcome = session.apply(
          addNode(session.diagram(), { preset: presetId, position, parent, makeId }),
        );
        if (!outcome.ok) return false;
        session.select([outcome.node]);
        const added = name(outcome.node);
        say(
          parent === undefined
            ? t("say.added", { name: added })
            : t("say.addedInto", { name: added, container: name(parent) }),
        );
        return true;
      },
    };
  }, [session, interaction, t, locale]);
}

export type CanvasActions = ReturnType<typeof useCanvasActions>;
