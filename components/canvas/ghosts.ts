import type { Preview } from "@/components/session/view";
import { resourceOf } from "@/lib/catalog";
import { settingChanges } from "@/lib/i18n/edits";
import type { Locale } from "@/lib/i18n/locales";
import { ancestors } from "@/lib/model/queries";
import type { Diagram, DiagramEdge, DiagramNode, EdgeId, NodeId } from "@/lib/model/types";
import { type ChipInput, chipObstacles, chipSize, placeChips } from "@/lib/render/chips";
import { absoluteRects, edgeGeometries, edgeOffsets, type Rect } from "@/lib/render/geometry";
import { shapeOf } from "@/lib/render/node-text";
import type { Judgement, Verdict } from "@/lib/rules/types";
import {
  type FlowEdge,
  type FlowNode,
  type FlowTexts,
  handlesOf,
  type Look,
  layers,
  type Mark,
  orderedNodes,
} from "./adapter";
import type { ChipPlace } from "./chip-places";
import type { CanvasTexts } from "./texts";

interface GhostsInput {
  readonly preview: Preview;
  /** The verdicts before and after. */
  readonly judgement: Judgement;
  readonly judgementAfter: Judgement;
  /** The chips that are drawn, and their numbers. */
  readonly chips: ReadonlyMap<EdgeId, ChipPlace>;
  readonly numbers: ReadonlyMap<EdgeId, number>;
  readonly texts: FlowTexts;
  readonly t: CanvasTexts;
  readonly locale: Locale;
}

export interface Ghosts {
  /** What stands beside the diagram's own parts. */
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  /** How the diagram's own parts look meanwhile. */
  readonly marks: ReadonlyMap<NodeId | EdgeId, Mark>;
  /** Where the changes are, on the canvas. */
  readonly rects: readonly Rect[];
  readonly isPinned: boolean;
}

/** The id under which a part that is drawn is shown once more, as it would be. */
const ghostId = (id: string): string => `ghost:${id}`;

const isSameRect = (a: Rect, b: Rect): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

const isAnswerSame = (a: Verdict | undefined, b: Verdict | undefined): boolean =>
  a?.status === b?.status && a?.label === b?.label;

/** What becomes of a node's place; nothing where it stays. */
function lookOf(
  node: DiagramNode,
  was: Rect | undefined,
  is: Rect | undefined,
): "added" | "moved" | "grown" | undefined {
  if (!was) return "added";
  if (!is || isSameRect(was, is)) return undefined;
  const isLarger = was.width !== is.width || was.height !== is.height;
  return isLarger && resourceOf(node.kind).traits.isContainer ? "grown" : "moved";
}

/** What lies where an element of React Flow's is neither chosen, moved nor connected. */
const outOfReach = {
  draggable: false,
  selectable: false,
  focusable: false,
  deletable: false,
  ariaRole: "img",
} as const;

interface GhostParts {
  readonly rect: Rect;
  /** How many containers it would stand in. */
  readonly depth: number;
  readonly texts: FlowTexts;
  readonly label: string;
  readonly badges: readonly string[];
}

function ghostNode(
  id: string,
  node: DiagramNode,
  look: Look,
  { rect, depth, texts, label, badges }: GhostParts,
): FlowNode {
  const { x, y, width, height } = rect;
  const size = { width, height };
  return {
    ...outOfReach,
    id,
    type: shapeOf(node),
    position: { x, y },
    width,
    height,
    measured: size,
    handles: handlesOf(size),
    connectable: false,
    zIndex: resourceOf(node.kind).traits.isContainer ? depth : layers.ghost,
    style: { pointerEvents: "none" },
    ariaLabel: label,
    data: {
      node,
      name: texts.name(node),
      detail: texts.detail(node),
      isDropTarget: false,
      look,
      badges,
    },
  };
}

/** The nodes a plan would add, move and enlarge, and how those that are drawn look meanwhile. */
function ghostNodes({ preview, texts, t, locale }: GhostsInput) {
  const { before, after } = preview;
  const [rectsBefore, rectsAfter] = [absoluteRects(before), absoluteRects(after)];
  const ghosts: FlowNode[] = [];
  const marks = new Map<NodeId, Mark>();
  /** Under which id each node that has a ghost is found. */
  const shownAs = new Map<NodeId, string>();
  const rects: Rect[] = [];
  const changed: Rect[] = [];

  for (const node of orderedNodes(after)) {
    const rect = rectsAfter.get(node.id);
    const was = before.nodes.get(node.id);
    if (!rect) continue;
    const look = lookOf(node, was && rectsBefore.get(was.id), rect);
    const name = [texts.name(node), texts.detail(node)].filter(Boolean).join(t("comma"));
    const badges = was && was.props !== node.props ? settingChanges(was, node, locale) : [];
    const isLeft = look === "moved";
    if (look) {
      const id = was ? ghostId(node.id) : node.id;
      const depth = ancestors(after, node.id).length;
      const label = t(`ghost.${look}`, { name });
      const shown = isLeft ? badges : [];
      ghosts.push(ghostNode(id, node, look, { rect, depth, texts, label, badges: shown }));
      shownAs.set(node.id, id);
      rects.push(rect);
    }
    if (!was || (!isLeft && badges.length === 0)) continue;
    if (badges.length > 0) changed.push(rect);
    marks.set(node.id, {
      ...(isLeft ? { look: "left" } : { badges }),
      label:
        badges.length > 0
          ? t("ghost.set", { name: texts.name(was), changes: badges.join(t("comma")) })
          : t("ghost.left", { name: texts.name(was) }),
    });
  }
  for (const node of before.nodes.values()) {
    if (after.nodes.has(node.id)) continue;
    marks.set(node.id, { look: "removed", label: t("ghost.removed", { name: texts.name(node) }) });
    const rect = rectsBefore.get(node.id);
    if (rect) changed.push(rect);
  }
  return { ghosts, marks, shownAs, rects: rects.length > 0 ? rects : changed };
}

/** Which connections a plan would draw anew, and which go or stay with another verdict. */
function sortEdges(
  { preview: { before, after }, judgement, judgementAfter }: GhostsInput,
  shownAs: ReadonlyMap<NodeId, string>,
) {
  const drawn: DiagramEdge[] = [];
  const gone = new Map<EdgeId, "removed" | "left">();
  const rejudged: DiagramEdge[] = [];
  for (const edge of after.edges.values()) {
    const was = before.edges.get(edge.id);
    const isElsewhere = was && (was.source !== edge.source || was.target !== edge.target);
    const follows = [edge.source, edge.target].some(
      (id) => before.nodes.has(id) && shownAs.has(id),
    );
    if (!was || isElsewhere || follows) drawn.push(edge);
    else if (!isAnswerSame(judgement.verdicts.get(edge.id), judgementAfter.verdicts.get(edge.id))) {
      rejudged.push(edge);
    }
    if (was && (isElsewhere || follows)) gone.set(edge.id, isElsewhere ? "removed" : "left");
  }
  for (const { id } of before.edges.values()) if (!after.edges.has(id)) gone.set(id, "removed");
  return { drawn, gone, rejudged };
}

/** The boxes of the chips that are drawn, but for those that would say something else. */
function drawnChips(
  { chips, numbers }: GhostsInput,
  rejudged: readonly DiagramEdge[],
): readonly Rect[] {
  return [...chips].flatMap(([id, { at, text }]) => {
    if (!at || rejudged.some((edge) => edge.id === id)) return [];
    const size = chipSize(text, numbers.get(id));
    return { x: at.x - size.width / 2, y: at.y - size.height / 2, ...size };
  });
}

/** The verdict that a line which stays would change to. */
const arrowed = (chip: string): string => `→ ${chip}`;

/**
 * Shows what a plan would make of a diagram without touching it: what it adds, moves and enlarges
 * as ghosts at the places where applying puts them, what goes faded where it stands, and the
 * verdicts and settings that would change on what stays.
 */
export function ghostsOf(input: GhostsInput): Ghosts {
  const { preview, judgement, judgementAfter, texts, t } = input;
  const { before, after } = preview;
  const { ghosts, marks: nodeMarks, shownAs, rects } = ghostNodes(input);
  const { drawn, gone, rejudged } = sortEdges(input, shownAs);
  const marks = new Map<NodeId | EdgeId, Mark>(nodeMarks);
  const geometries = edgeGeometries(after);
  const offsets = edgeOffsets(after);
  const verdictOf = (edge: DiagramEdge) => judgementAfter.verdicts.get(edge.id);

  const chipOf = (edge: DiagramEdge): string => {
    const verdict = verdictOf(edge);
    const chip = verdict ? texts.chip(verdict) : "";
    return drawn.includes(edge) ? chip : arrowed(chip);
  };
  const inputs = [...drawn, ...rejudged].flatMap((edge): ChipInput[] => {
    const curve = geometries.get(edge.id)?.curve;
    return curve && verdictOf(edge) ? [{ id: edge.id, curve, size: chipSize(chipOf(edge)) }] : [];
  });
  const places = placeChips(inputs, [
    ...chipObstacles(after),
    ...chipObstacles(before),
    ...drawnChips(input, rejudged),
  ]);
  const chipBy = ({ id }: DiagramEdge) => {
    const [at, middle] = [places.get(id), geometries.get(id)?.middle];
    return at && middle ? { x: at.x - middle.x, y: at.y - middle.y } : { x: 0, y: 0 };
  };

  for (const [id, look] of gone) {
    const edge = before.edges.get(id);
    if (!edge) continue;
    const name = texts.edgeLabel(before, edge, judgement.verdicts.get(id));
    marks.set(id, { look, label: t(`ghost.${look}`, { name }) });
  }
  for (const edge of rejudged) {
    const verdict = verdictOf(edge);
    if (!verdict) continue;
    const name = texts.edgeLabel(before, edge, judgement.verdicts.get(edge.id));
    marks.set(edge.id, {
      becoming: { status: verdict.status, chip: chipOf(edge), by: chipBy(edge) },
      label: t("ghost.becomes", { name, verdict: texts.chip(verdict) }),
    });
  }

  const edges = drawn.map((edge): FlowEdge => {
    const geometry = geometries.get(edge.id);
    const verdict = verdictOf(edge);
    return {
      ...outOfReach,
      id: before.edges.has(edge.id) ? ghostId(edge.id) : edge.id,
      type: "call",
      source: shownAs.get(edge.source) ?? edge.source,
      target: shownAs.get(edge.target) ?? edge.target,
      sourceHandle: geometry?.sourceSide ?? "right",
      targetHandle: geometry?.targetSide ?? "left",
      reconnectable: false,
      zIndex: layers.selectedEdge,
      style: { pointerEvents: "none" },
      ariaLabel: t("ghost.added", { name: texts.edgeLabel(after, edge, verdict) }),
      data: {
        edge,
        ends: texts.ends(after, edge),
        status: verdict?.status,
        chip: chipOf(edge),
        number: undefined,
        chipBy: chipBy(edge),
        labelBy: { x: 0, y: verdict ? 24 : 0 },
        offset: offsets.get(edge.id) ?? 0,
        isRaised: false,
        look: "added",
        becoming: undefined,
      },
    };
  });
  const reach = rects.length > 0 ? rects : edgeReach(after, drawn, rejudged);
  return { nodes: ghosts, edges, marks, rects: reach, isPinned: preview.isPinned };
}

/** Where the changes are if no node is among them: at the ends of the connections. */
const edgeReach = (diagram: Diagram, ...edges: (readonly DiagramEdge[])[]): readonly Rect[] => {
  const rects = absoluteRects(diagram);
  return edges
    .flat()
    .flatMap(({ source, target }) => [rects.get(source), rects.get(target)])
    .filter((rect) => rect !== undefined);
};
