import type { FixEdit } from "@/lib/model/edits";
import type { Diagram, NodeId, Point } from "@/lib/model/types";
import { placeNode, refusalOfParent } from "./containers";
import { Draft } from "./draft";
import { kindBetween, refusalOfEnds } from "./edges";
import { add, centreOf, gap, subtract } from "./geometry";
import { stateProps } from "./statements";
import { type MakeId, type Outcome, type RefusalCode, refuse } from "./types";

type AddNode = Extract<FixEdit, { readonly op: "addNode" }>;

/** How a plan's references read as ids of the diagram, and what was there to begin with. */
interface Plan {
  readonly diagram: Diagram;
  readonly draft: Draft;
  readonly created: ReadonlyMap<string, NodeId>;
  readonly makeId: MakeId;
  resolve(id: NodeId): NodeId;
}

/** New nodes are there to be connected: their lines need length for the verdicts on them. */
const roomForChips = { width: 88, height: 48 };

/** The new nodes of the plan, a new container before what goes into it. */
function containersFirst(additions: readonly AddNode[]): readonly AddNode[] {
  const sorted = new Set<AddNode>();
  const visit = (addition: AddNode, open: ReadonlySet<AddNode>): void => {
    if (open.has(addition)) return;
    const container = additions.find(({ ref }) => ref === addition.parent);
    if (container) visit(container, new Set([...open, addition]));
    sorted.add(addition);
  };
  for (const addition of additions) visit(addition, new Set());
  return [...sorted];
}

/**
 * A point on the line between the middles of two nodes; of the one if the other is not there.
 * @param before The node that was put on the same line last: a line that runs across goes on in a
 *   row with it.
 */
function pointBetween(
  { draft, resolve }: Plan,
  addition: AddNode,
  part: number,
  before: NodeId | undefined,
): Point {
  const [from, to] = addition.between
    .flatMap((id) => draft.nodes.get(resolve(id)) ?? [])
    .map((node) => centreOf(draft.absoluteRect(node)));
  if (!from) return { x: 0, y: 0 };
  if (!to) return from;
  const way = subtract(to, from);
  const neighbour = before === undefined ? undefined : draft.nodes.get(before);
  if (neighbour && Math.abs(way.x) >= Math.abs(way.y)) {
    const rect = draft.absoluteRect(neighbour);
    const step = rect.width + roomForChips.width + gap;
    return add(centreOf(rect), { x: Math.sign(way.x) * step, y: 0 });
  }
  return add(from, { x: way.x * part, y: way.y * part });
}

/** Adds the new nodes; several between the same two are spread along the line, in order. */
function addNodes(plan: Plan, additions: readonly AddNode[]): RefusalCode | undefined {
  const lineOf = ({ between }: AddNode): string => JSON.stringify(between);
  const last = new Map<string, NodeId>();
  const ends = additions.flatMap(({ between }) => between.map(plan.resolve));
  const apart = { from: new Set([...plan.created.values(), ...ends]), by: roomForChips };
  for (const addition of containersFirst(additions)) {
    const { ref, kind, props, parent } = addition;
    const id = plan.resolve(ref);
    const container = parent === undefined ? undefined : plan.resolve(parent);
    const refusal = refusalOfParent(plan.draft, container);
    if (refusal) return refusal;
    const line = additions.filter((other) => lineOf(other) === lineOf(addition));
    const part = (line.indexOf(addition) + 1) / (line.length + 1);
    const near = pointBetween(plan, addition, part, last.get(lineOf(addition)));
    last.set(lineOf(addition), id);
    placeNode(plan.draft, { id, kind, props, position: near }, container, near, apart);
  }
  return undefined;
}

/** Carries out one edit; the new nodes are there already. */
function carryOut(plan: Plan, edit: FixEdit): RefusalCode | undefined {
  const { draft, resolve, makeId } = plan;
  switch (edit.op) {
    case "addNode":
      return undefined;
    case "removeNode":
      draft.removeNodes([resolve(edit.node)]);
      return undefined;
    case "removeEdge":
      draft.removeEdge(edit.edge);
      return undefined;
    case "setProps": {
      const node = draft.nodes.get(resolve(edit.node));
      if (!node) return "notFound";
      const props = stateProps(node.props, edit.props);
      if (props !== node.props) draft.putNode({ ...node, props });
      return undefined;
    }
    case "setEdgeProps": {
      const edge = draft.edges.get(edit.edge);
      if (!edge) return "notFound";
      const props = stateProps(edge.props, edit.props);
      if (props !== edge.props) draft.putEdge({ ...edge, props });
      return undefined;
    }
    case "moveNode": {
      const node = draft.nodes.get(resolve(edit.node));
      if (!node) return "notFound";
      const parent = edit.parent === undefined ? undefined : resolve(edit.parent);
      const refusal = refusalOfParent(draft, parent, node.id);
      if (refusal) return refusal;
      if (node.parent !== parent) {
        placeNode(draft, node, parent, centreOf(draft.absoluteRect(node)));
      }
      return undefined;
    }
    case "addEdge": {
      const [source, target] = [resolve(edit.source), resolve(edit.target)];
      const refusal = refusalOfEnds(draft, source, target);
      // What the plan wants connected is connected.
      if (refusal === "alreadyConnected") return undefined;
      if (refusal) return refusal;
      const kind = kindBetween(draft, source, target, "calls");
      draft.putEdge({ id: makeId("edge"), source, target, kind, props: {} });
      return undefined;
    }
    case "retargetEdge": {
      const edge = draft.edges.get(edit.edge);
      if (!edge) return "notFound";
      const source = edit.source === undefined ? edge.source : resolve(edit.source);
      const target = edit.target === undefined ? edge.target : resolve(edit.target);
      const refusal = refusalOfEnds(draft, source, target, edge.id);
      if (refusal === "alreadyConnected") draft.removeEdge(edge.id);
      else if (refusal) return refusal;
      else draft.putEdge({ ...edge, source, target });
      return undefined;
    }
  }
}

/** Whether everything that the plan names is in the diagram or made by the plan. */
function namesOnlyKnown({ diagram, created }: Plan, edits: readonly FixEdit[]): boolean {
  const isNode = (id: NodeId | undefined): boolean =>
    id === undefined || diagram.nodes.has(id) || created.has(id);
  const isEdge = (id: string): boolean => diagram.edges.has(id);
  return edits.every((edit) => {
    if (edit.op === "addNode") return isNode(edit.parent) && edit.between.every(isNode);
    if (edit.op === "moveNode") return isNode(edit.node) && isNode(edit.parent);
    if (edit.op === "addEdge") return isNode(edit.source) && isNode(edit.target);
    if (edit.op === "removeEdge" || edit.op === "setEdgeProps") return isEdge(edit.edge);
    if (edit.op === "retargetEdge") {
      return isEdge(edit.edge) && isNode(edit.source) && isNode(edit.target);
    }
    return isNode(edit.node);
  });
}

interface Applied {
  /** The ids that the plan's references became. */
  readonly created: ReadonlyMap<string, NodeId>;
  /** The nodes that were there before and are other than they were. */
  readonly changed: readonly NodeId[];
}

/**
 * Carries out a fix in one step: new nodes near the middle of the two they stand between, nodes
 * moved into other containers, nothing overlapping, containers grown. Refused as a whole if
 * something the fix names is gone.
 */
export function applyFix(
  diagram: Diagram,
  {
    fix,
    makeId,
  }: { readonly fix: { readonly edits: readonly FixEdit[] }; readonly makeId: MakeId },
): Outcome<Applied> {
  const { edits } = fix;
  const additions = edits.filter((edit) => edit.op === "addNode");
  const created = new Map(additions.map(({ ref, kind }) => [ref as string, makeId(kind)] as const));
  const draft = new Draft(diagram);
  const plan = { diagram, draft, created, makeId, resolve: (id: NodeId) => created.get(id) ?? id };
  if (!namesOnlyKnown(plan, edits)) return refuse("notFound");
  const refusal = addNodes(plan, additions);
  if (refusal) return refuse(refusal);
  for (const edit of edits) {
    const code = carryOut(plan, edit);
    if (code) return refuse(code);
  }
  if (!draft.isChanged) return refuse("nothingToDo");
  const after = draft.done();
  const changed = [...after.nodes].flatMap(([id, node]) => {
    const before = diagram.nodes.get(id);
    return before !== undefined && before !== node ? id : [];
  });
  return { ok: true, diagram: after, created, changed };
}
