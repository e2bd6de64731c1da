"use client";

import ArrowRight from "lucide-react/icons/arrow-right";
import { useLocale, useTranslations } from "use-intl/react";
import { useDiagram, useJudgement, useSession } from "@/components/session/hooks";
import { StatusMarker } from "@/components/session/status-marker";
import { chipText } from "@/lib/i18n/labels";
import { nodeName } from "@/lib/i18n/names";
import { incoming, outgoing } from "@/lib/model/queries";
import type { DiagramEdge, DiagramNode, NodeId } from "@/lib/model/types";
import { Section } from "./section";

/** Every connection of a resource with its verdict; choosing one goes there. */
export function ConnectionsList({ node }: { node: DiagramNode }) {
  const t = useTranslations("editor.inspector");
  const locale = useLocale();
  const session = useSession();
  const diagram = useDiagram();
  const { verdicts } = useJudgement();

  const nameOf = (id: NodeId) => {
    const other = diagram.nodes.get(id);
    return other ? nodeName(other, locale) : id;
  };
  const row = (edge: DiagramEdge, text: string) => {
    const verdict = verdicts.get(edge.id);
    return (
      <li key={`${edge.id} ${text}`}>
        <button
          type="button"
          onClick={() => {
            session.select([], [edge.id]);
            session.canvas?.reveal({ edges: [edge.id] });
          }}
          className="flex min-h-8 w-full items-center gap-2 rounded-lg px-2 py-1 text-left hover:bg-hover touch:min-h-11"
        >
          {verdict ? (
            <StatusMarker status={verdict.status} />
          ) : (
            <ArrowRight aria-hidden className="size-4 shrink-0 text-ink-muted" />
          )}
          <span className="min-w-0 flex-1 truncate">{text}</span>
          {verdict && (
            <span className="max-w-[55%] truncate text-[12px] text-ink-muted">
              {chipText(verdict, locale)}
            </span>
          )}
        </button>
      </li>
    );
  };

  const out = outgoing(diagram, node.id);
  const into = incoming(diagram, node.id);
  return (
    <Section title={t("connections")}>
      {out.length + into.length === 0 ? (
        <p className="text-ink-muted">{t("noConnections")}</p>
      ) : (
        <ul className="-mx-2">
          {out.map((edge) => row(edge, t("goes", { name: nameOf(edge.target) })))}
          {into.map((edge) => row(edge, t("comes", { name: nameOf(edge.source) })))}
        </ul>
      )}
    </Section>
  );
}
