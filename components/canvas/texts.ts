import type { useTranslations } from "use-intl/react";
import { resourceOf } from "@/lib/catalog";
import { chipText } from "@/lib/i18n/labels";
import type { Locale } from "@/lib/i18n/locales";
import { kindName, nodeDetail, nodeName } from "@/lib/i18n/names";
import type { Diagram, DiagramNode, NodeId } from "@/lib/model/types";
import { isAccepted } from "@/lib/render/problems";
import type { Verdict } from "@/lib/rules/types";
import type { FlowTexts } from "./adapter";

export type CanvasTexts = ReturnType<typeof useTranslations<"canvas">>;

/** Everything the elements of the canvas say, in one language. */
export function textsOf(t: CanvasTexts, locale: Locale): FlowTexts {
  const isText = (node: DiagramNode) => resourceOf(node.kind).traits.isText;
  const nameOf = (diagram: Diagram, id: NodeId): string => {
    const node = diagram.nodes.get(id);
    return node ? nodeName(node, locale) : id;
  };
  const said = (verdict: Verdict): string => {
    const text = chipText(verdict, locale);
    return isAccepted(verdict) ? t("accepted", { verdict: text }) : text;
  };
  return {
    nodeRole: t("nodeRole"),
    edgeRole: t("edgeRole"),
    name: (node) => (isText(node) ? node.label || t("emptyText") : nodeName(node, locale)),
    detail: (node) => (isText(node) ? "" : nodeDetail(node, locale)),
    nodeLabel(node, connections) {
      const name = nodeName(node, locale);
      const kind = kindName(node.kind, locale);
      const detail = isText(node) ? "" : nodeDetail(node, locale);
      // Most details begin with what it is: "Lambda · in a VPC".
      const saysKind = name === kind || detail.startsWith(kind);
      const words = [name, ...(saysKind ? [] : [kind]), ...(detail ? [detail] : [])];
      return t("nodeLabel", { words: words.join(t("comma")), connections });
    },
    ends: (diagram, { source, target }) =>
      t("ends", { source: nameOf(diagram, source), target: nameOf(diagram, target) }),
    edgeLabel(diagram, edge, verdict) {
      const source = nameOf(diagram, edge.source);
      const target = nameOf(diagram, edge.target);
      return verdict
        ? t("edgeLabel", { source, target, verdict: said(verdict) })
        : t("ends", { source, target });
    },
    chip: (verdict) => chipText(verdict, locale),
  };
}
