"use client";

import { ViewportPortal } from "@xyflow/react";
import { useLocale, useTranslations } from "use-intl/react";
import { useDiagram, useSession, useView } from "@/components/session/hooks";
import { chipText } from "@/lib/i18n/labels";
import { nodeName } from "@/lib/i18n/names";
import type { Diagram, NodeId } from "@/lib/model/types";
import { absoluteRects, edgePath, type Rect } from "@/lib/render/geometry";
import { Chip } from "./chip";
import { isContainer } from "./hit-test";
import { type Connecting, useInteraction } from "./interaction";
import { Line, lineOf } from "./line";
import { judgeProposal } from "./proposal";
import { useCanvasTheme } from "./theme";

/** The connection under way, whether dragged or begun by click or key. */
export function useConnecting(): Connecting | undefined {
  const dragged = useInteraction((state) => state.dragged);
  const from = useView((view) => view.connectingFrom);
  return dragged ?? (from === undefined ? undefined : { from });
}

/** The end that stays, and whether it is the source. */
function anchorOf(
  diagram: Diagram,
  connecting: Connecting,
): { id: NodeId; isSource: boolean } | undefined {
  if ("from" in connecting) return { id: connecting.from, isSource: true };
  const edge = diagram.edges.get(connecting.edge);
  if (!edge) return undefined;
  return connecting.end === "target"
    ? { id: edge.source, isSource: true }
    : { id: edge.target, isSource: false };
}

/** The line of a connection under way, already in the colour, dash and words it would get. */
export function ConnectionPreview() {
  const session = useSession();
  const diagram = useDiagram();
  const theme = useCanvasTheme();
  const locale = useLocale();
  const connecting = useConnecting();
  const target = useInteraction((state) => state.connectTarget);
  const pointer = useInteraction((state) => state.pointer);
  useView((view) => view.basis);
  if (!connecting) return null;

  const rects = absoluteRects(diagram);
  const anchor = anchorOf(diagram, connecting);
  const start = anchor && rects.get(anchor.id);
  const at: Rect | undefined = pointer && { ...pointer, width: 0, height: 0 };
  const end = (target === undefined ? undefined : rects.get(target)) ?? at;
  if (!anchor || !start || !end) return null;

  const way = anchor.isSource ? edgePath(start, end) : edgePath(end, start);
  const proposal = target === undefined ? undefined : judgeProposal(session, connecting, target);
  const verdict = proposal?.ok ? proposal.verdict : undefined;
  return (
    <ViewportPortal>
      <svg className="connection-preview" aria-hidden="true">
        <Line way={way} style={lineOf(theme, verdict?.status)} />
        {verdict && (
          <Chip status={verdict.status} text={chipText(verdict, locale)} at={way.middle} />
        )}
      </svg>
    </ViewportPortal>
  );
}

/** Says what to do next while a connection is begun by click or key, and offers the way out. */
export function ConnectingBar({ onCancel }: { onCancel: () => void }) {
  const t = useTranslations("canvas.connecting");
  const locale = useLocale();
  const diagram = useDiagram();
  const from = useView((view) => view.connectingFrom);
  const target = useInteraction((state) => state.connectTarget);
  const node = from === undefined ? undefined : diagram.nodes.get(from);
  if (!node) return null;
  const isAmongGroups = target !== undefined && isContainer(diagram, target);
  return (
    <div className="connecting-bar">
      <span>{t(isAmongGroups ? "barGroups" : "bar", { name: nodeName(node, locale) })}</span>
      <button type="button" onClick={onCancel}>
        {t("cancel")}
      </button>
    </div>
  );
}
