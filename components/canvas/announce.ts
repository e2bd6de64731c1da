import { chipText } from "@/lib/i18n/labels";
import type { Locale } from "@/lib/i18n/locales";
import { nodeName } from "@/lib/i18n/names";
import type { Diagram, NodeId } from "@/lib/model/types";
import type { Judgement, Verdict } from "@/lib/rules/types";
import type { Move } from "./moving";
import type { CanvasTexts } from "./texts";

const nameOf = (diagram: Diagram, id: NodeId, locale: Locale): string => {
  const node = diagram.nodes.get(id);
  return node ? nodeName(node, locale) : id;
};

/** The verdicts an edit has changed, in drawing order; new connections are not among them. */
export function changedVerdicts(before: Judgement, after: Judgement): readonly Verdict[] {
  return [...after.verdicts].flatMap(([id, verdict]) => {
    const old = before.verdicts.get(id);
    return old && (old.status !== verdict.status || old.label !== verdict.label) ? verdict : [];
  });
}

/** "orders-api to orders-fn: No VPC Link needed" for the first verdict that changed; else nothing. */
export function sayVerdicts(
  t: CanvasTexts,
  locale: Locale,
  diagram: Diagram,
  verdicts: readonly Verdict[],
): string {
  const [first] = verdicts;
  const edge = first && diagram.edges.get(first.edge);
  if (!first || !edge) return "";
  return t("say.verdict", {
    source: nameOf(diagram, edge.source, locale),
    target: nameOf(diagram, edge.target, locale),
    verdict: chipText(first, locale),
  });
}

/** What a move did, in a sentence: which parts, into or out of which container. */
export function sayMoves(
  t: CanvasTexts,
  locale: Locale,
  before: Diagram,
  moves: readonly Move[],
): string {
  const [first] = moves;
  if (!first) return "";
  const count = moves.length;
  const name = nameOf(before, first.id, locale);
  const old = before.nodes.get(first.id)?.parent;
  if (first.parent !== undefined && first.parent !== old) {
    const container = nameOf(before, first.parent, locale);
    return count === 1
      ? t("say.movedInto", { name, container })
      : t("say.movedManyInto", { count, container });
  }
  if (old !== undefined && first.parent === undefined) {
    const container = nameOf(before, old, locale);
    return count === 1
      ? t("say.movedOut", { name, container })
      : t("say.movedManyOut", { count, container });
  }
  return count === 1 ? t("say.moved", { name }) : t("say.movedMany", { count });
}
