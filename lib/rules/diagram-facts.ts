import type { Diagram, DiagramEdge, DiagramNode, EdgeId, NodeId } from "@/lib/model/types";
import { bookFor, type RuleBook } from "./book";
import { type Changes, withChanges } from "./changes";
import { type Line, NodeFacts } from "./facts";
import { KindIndex } from "./kind-index";
import { Readers, type Subject, Tracker } from "./tracking";
import type { Basis } from "./types";

/** Where a node stands: its containers, innermost first, and the VPC and the subnet among them. */
export interface Place {
  readonly containers: readonly NodeFacts[];
  readonly vpc: NodeFacts | undefined;
  readonly subnet: NodeFacts | undefined;
}

const nowhere: Place = { containers: [], vpc: undefined, subnet: undefined };

const placeIn = (containers: readonly NodeFacts[]): Place => ({
  containers,
  vpc: containers.find(({ kind }) => kind === "vpc"),
  subnet: containers.find(({ kind }) => kind === "subnet"),
});

/** A node that a connection names and the diagram does not hold. */
const absent = { kind: "", position: { x: 0, y: 0 }, props: {} } as const;

/** What has to be looked at again after an edit. */
export interface Aftermath {
  /** Connections that are new, gone, or other than they were. */
  readonly edges: ReadonlySet<EdgeId>;
  /** Nodes that are new, gone, or of another kind. */
  readonly nodes: ReadonlySet<NodeId>;
  /** What was judged from something that is no longer so. */
  readonly stale: ReadonlySet<Subject>;
}

/** A state of the diagram that facts can say they are in again. */
export interface Mark {
  readonly base: Diagram;
  readonly pending: readonly Changes[];
}

export interface FactsOptions {
  /** Keeps track of who reads what, so that `update` can follow edits. Costs some time and memory. */
  readonly isLive?: boolean;
}

/** Every node's facts and the calls between them, for one diagram under one basis. */
export class Facts {
  readonly tracker: Tracker | undefined;
  /** Counts the updates: what was worked out for one version may not hold for the next. */
  version = 0;
  /** The rules as the diagram wants them. */
  readonly book: RuleBook;
  private base: Diagram;
  private pending: Changes[] = [];
  private readonly byId = new Map<NodeId, NodeFacts>();
  private readonly absentById = new Map<NodeId, NodeFacts>();
  private readonly linesById = new Map<EdgeId, Line>();
  private judged: readonly Line[] | undefined = undefined;
  private readonly places = new Map<NodeId, Place>();
  private readonly kinds: KindIndex;
  /** Who asked for a node by its id, whether or not it was there. */
  private readonly idReaders = new Map<NodeId, Readers>();
  /** Nodes by the id of their parent, drawn or not. Only kept where edits are followed. */
  private readonly children = new Map<NodeId, Set<NodeFacts>>();
  private nodesSoFar = 0;
  private edgesSoFar = 0;

  constructor(
    diagram: Diagram,
    readonly basis: Basis,
    { isLive = false }: FactsOptions = {},
  ) {
    this.base = diagram;
    this.book = bookFor(diagram);
    this.tracker = isLive ? new Tracker() : undefined;
    this.kinds = new KindIndex(this.tracker);
    for (const node of diagram.nodes.values()) this.add(node, this.nodesSoFar++);
    for (const edge of diagram.edges.values()) this.link(edge, this.edgesSoFar++);
    this.kinds.settle();
  }

  /** The diagram as it is now. */
  get source(): Diagram {
    for (const changes of this.pending) this.base = withChanges(this.base, changes);
    this.pending = [];
    return this.base;
  }

  /** States which diagram the updates so far amount to, where the caller holds it anyway. */
  set source(diagram: Diagram) {
    this.base = diagram;
    this.pending = [];
  }

  /** Which diagram this is, to come back to after changes that are taken back. */
  mark(): Mark {
    return { base: this.base, pending: [...this.pending] };
  }

  backTo({ base, pending }: Mark): void {
    this.base = base;
    this.pending = [...pending];
  }

  /** Every connection that is judged, in drawing order; those to notes and texts are not. */
  get lines(): Iterable<Line> {
    if (this.tracker || !this.judged) {
      this.judged = [...this.linesById.values()].filter(({ isJudged }) => isJudged);
    }
    return this.judged;
  }

  edge(id: EdgeId): DiagramEdge | undefined {
    return this.linesById.get(id)?.edge;
  }

  orderOf(edge: EdgeId): number | undefined {
    return this.linesById.get(edge)?.order;
  }

  get(id: NodeId): NodeFacts | undefined {
    const reader = this.tracker?.reader;
    if (reader) {
      const readers = this.idReaders.get(id) ?? new Readers();
      readers.add(reader);
      this.idReaders.set(id, readers);
    }
    return this.byId.get(id);
  }

  nodes(): IterableIterator<NodeFacts> {
    return this.byId.values();
  }

  /** The nodes of a kind, in drawing order. */
  ofKind(kind: string): readonly NodeFacts[] {
    return this.kinds.all(kind);
  }

  /** The nodes of a kind that stand in one VPC, in drawing order; in no drawn VPC for `undefined`. */
  within(vpc: NodeFacts | undefined, kind: string): readonly NodeFacts[] {
    return this.kinds.within(vpc, kind);
  }

  /** A connection with its ends; undefined where it is not judged or not drawn. */
  lineOf(id: EdgeId): Line | undefined {
    const line = this.linesById.get(id);
    return line?.isJudged ? line : undefined;
  }

  /** Where a node stands. Nodes with the same parent share one place. */
  placeOf(node: NodeFacts, parent: NodeId | undefined): Place {
    if (parent === undefined) return nowhere;
    let place = this.places.get(parent);
    if (!place) {
      place = placeIn(this.outwardsFrom(parent));
      this.places.set(parent, place);
    }
    const { containers } = place;
    // Containers that hold each other: none is inside itself.
    const itself = containers.indexOf(node);
    return itself < 0 ? place : placeIn(containers.slice(0, itself));
  }

  /** A container and those around it, innermost first; ends where they go round in a circle. */
  private outwardsFrom(id: NodeId): readonly NodeFacts[] {
    const found: NodeFacts[] = [];
    let next: NodeId | undefined = id;
    while (next !== undefined) {
      const container = this.byId.get(next);
      if (!container || found.includes(container)) break;
      found.push(container);
      next = container.parent;
    }
    return found;
  }

  /**
   * Follows an edit: what it touches is worked out again, the rest stays as it was. New nodes and
   * connections come last, as in a map. Only for facts that are live.
   */
  update(changes: Changes): Aftermath {
    const { tracker } = this;
    if (!tracker) throw new Error("these facts do not follow edits");
    this.version++;
    this.pending.push(changes);
    const nodes = new Set<NodeId>();
    const relinked = new Set<EdgeId>(changes.edges.keys());
    const moved = new Set<NodeFacts>();
    for (const [id, node] of changes.nodes) {
      const known = this.byId.get(id);
      if (known && node && known.kind === node.kind) {
        const { isFact, isMoved } = this.change(known, node);
        if (isMoved) moved.add(known);
        if (isFact) tracker.changed(known);
        continue;
      }
      if (!known && !node) continue;
      nodes.add(id);
      for (const line of this.linesAt(id)) relinked.add(line.edge.id);
      for (const child of this.children.get(id) ?? []) moved.add(child);
      if (known) this.remove(known);
      const order = changes.orders?.get(`node ${id}`) ?? known?.order;
      if (node) moved.add(this.add(node, order ?? this.nodesSoFar++));
      tracker.tell(this.idReaders.get(id));
    }
    this.move(moved, tracker);
    for (const id of relinked) this.relink(id, changes, tracker);
    this.kinds.settle();
    return { edges: relinked, nodes, stale: tracker.settle() };
  }

  private relink(id: EdgeId, changes: Changes, tracker: Tracker): void {
    const known = this.linesById.get(id);
    const edge = changes.edges.has(id) ? changes.edges.get(id) : known?.edge;
    if (known) this.unlink(known);
    const order = changes.orders?.get(`edge ${id}`) ?? known?.order;
    if (edge) this.link(edge, order ?? this.edgesSoFar++);
    else this.linesById.delete(id);
    for (const line of [known, this.linesById.get(id)]) {
      tracker.tell(line?.source.calleeReaders);
      tracker.tell(line?.target.callerReaders);
    }
  }

  private add(node: DiagramNode, order: number): NodeFacts {
    const facts = new NodeFacts(node, this, order);
    this.byId.set(node.id, facts);
    this.kinds.add(facts);
    if (this.tracker) this.adopt(facts);
    return facts;
  }

  private adopt(node: NodeFacts): void {
    const { parent } = node;
    if (parent === undefined) return;
    const siblings = this.children.get(parent);
    if (siblings) siblings.add(node);
    else this.children.set(parent, new Set([node]));
  }

  private change(known: NodeFacts, node: DiagramNode) {
    const { parent } = known;
    const changed = known.become(node);
    if (changed.isMoved) {
      if (parent !== undefined) this.children.get(parent)?.delete(known);
      this.adopt(known);
    }
    return changed;
  }

  private remove(node: NodeFacts): void {
    this.byId.delete(node.id);
    this.kinds.remove(node);
    this.places.delete(node.id);
    if (node.parent !== undefined) this.children.get(node.parent)?.delete(node);
    this.tracker?.changed(node);
  }

  /** Nodes stand elsewhere, and so does all that stands in them. */
  private move(roots: ReadonlySet<NodeFacts>, tracker: Tracker): void {
    const seen = new Set(roots);
    const open = [...roots];
    for (let node = open.pop(); node; node = open.pop()) {
      node.forgetPlace();
      this.places.delete(node.id);
      tracker.changed(node);
      this.kinds.moved(node);
      for (const child of this.children.get(node.id) ?? []) {
        if (seen.has(child)) continue;
        seen.add(child);
        open.push(child);
      }
    }
  }

  private *linesAt(id: NodeId): Generator<Line> {
    const node = this.byId.get(id) ?? this.absentById.get(id);
    if (node) yield* [...node.lines("outgoing"), ...node.lines("incoming")];
  }

  /** The end of a connection; one that is not in the diagram gets a stand-in (DIAG005). */
  private endOf(id: NodeId): NodeFacts {
    const node = this.byId.get(id) ?? this.absentById.get(id);
    if (node) return node;
    const standIn = new NodeFacts({ ...absent, id }, this, -1);
    this.absentById.set(id, standIn);
    return standIn;
  }

  private newLine(edge: DiagramEdge, order: number): Line {
    const source = this.endOf(edge.source);
    const target = this.endOf(edge.target);
    const isNote = source.traits.isAnnotation || target.traits.isAnnotation;
    return { edge, source, target, order, isJudged: edge.kind !== "annotates" && !isNote };
  }

  private link(edge: DiagramEdge, order: number): void {
    const line = this.newLine(edge, order);
    this.linesById.set(edge.id, line);
    line.source.connect("outgoing", line);
    line.target.connect("incoming", line);
  }

  private unlink(line: Line): void {
    line.source.disconnect("outgoing", line);
    line.target.disconnect("incoming", line);
  }
}

const remembered = new WeakMap<Diagram, Partial<Record<Basis, Facts>>>();

/** The facts of a diagram under a basis; the same object for the same diagram. */
export function factsOf(diagram: Diagram, basis: Basis): Facts {
  let perBasis = remembered.get(diagram);
  if (!perBasis) {
    perBasis = {};
    remembered.set(diagram, perBasis);
  }
  perBasis[basis] ??= new Facts(diagram, basis);
  return perBasis[basis];
}
