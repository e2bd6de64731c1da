"use client";

import Copy from "lucide-react/icons/copy";
import Trash2 from "lucide-react/icons/trash-2";
import { useLocale, useTranslations } from "use-intl/react";
import { useDiagram, useSession, useView } from "@/components/session/hooks";
import { makeId } from "@/components/session/make-id";
import { Button } from "@/components/ui/button";
import { duplicate } from "@/lib/commands/duplicate";
import { remove } from "@/lib/commands/remove";
import type { Locale } from "@/lib/i18n/locales";
import { kindName, nodeName } from "@/lib/i18n/names";
import type { Diagram, DiagramEdge, DiagramNode } from "@/lib/model/types";
import { ConnectionInspector } from "./connection-inspector";
import { NodeInspector } from "./node-inspector";

export interface Selected {
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
}

/** What is selected and still in the diagram. */
export function useSelected(): Selected {
  const diagram = useDiagram();
  const nodes = useView((view) => view.selectedNodes);
  const edges = useView((view) => view.selectedEdges);
  return {
    nodes: [...nodes].flatMap((id) => diagram.nodes.get(id) ?? []),
    edges: [...edges].flatMap((id) => diagram.edges.get(id) ?? []),
  };
}

/** The inspector's heading for what is selected. */
export function useInspectorTitle(): string {
  const t = useTranslations("editor.inspector");
  const locale = useLocale();
  const diagram = useDiagram();
  const { nodes, edges } = useSelected();
  const [node] = nodes;
  const [edge] = edges;
  if (nodes.length + edges.length > 1) {
    return t("selected", { nodes: nodes.length, edges: edges.length });
  }
  if (edge) {
    return t("connection", {
      source: endName(diagram, edge.source, locale),
      target: endName(diagram, edge.target, locale),
    });
  }
  if (node) {
    const kind = kindName(node.kind, locale);
    return node.label?.trim() ? node.label.split("\n", 1).join("") : kind;
  }
  return t("notAsked");
}

function endName(diagram: Diagram, id: string, locale: Locale): string {
  const node = diagram.nodes.get(id);
  return node ? nodeName(node, locale) : id;
}

/** What is selected, explained and editable. */
export function Inspector() {
  const { nodes, edges } = useSelected();
  const [node] = nodes;
  const [edge] = edges;
  if (nodes.length + edges.length > 1) return <SeveralInspector nodes={nodes} edges={edges} />;
  if (edge) return <ConnectionInspector key={edge.id} edge={edge} />;
  if (node) return <NodeInspector key={node.id} node={node} />;
  return null;
}

function SeveralInspector({ nodes, edges }: Selected) {
  const t = useTranslations("editor.inspector");
  const session = useSession();
  return (
    <div className="flex flex-wrap gap-2">
      {nodes.length > 0 && (
        <Button
          onClick={() => {
            const outcome = session.apply(
              duplicate(session.diagram(), { nodes: nodes.map(({ id }) => id), makeId }),
            );
            if (outcome.ok) session.select(outcome.nodes);
          }}
        >
          <Copy aria-hidden className="size-4" />
          {t("duplicate")}
        </Button>
      )}
      <Button
        variant="danger"
        onClick={() =>
          session.apply(
            remove(session.diagram(), {
              nodes: nodes.map(({ id }) => id),
              edges: edges.map(({ id }) => id),
            }),
          )
        }
      >
        <Trash2 aria-hidden className="size-4" />
        {t("delete")}
      </Button>
    </div>
  );
}
