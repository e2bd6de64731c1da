import type { Diagram, DiagramEdge, DiagramNode, EdgeId, NodeId } from "@/lib/model/types";
import { type Changes, changesBetween } from "./changes";
import { Facts } from "./diagram-facts";
import type { Line, NodeFacts } from "./facts";
import { findingsOfLine, findingsOfNode, listOf } from "./findings";
import { judgeLine, type Outcome } from "./judge";
import { Subject } from "./tracking";
import type { Basis, Finding } from "./types";

/** A connection that is judged, with what was last found of it. */
class LineSubject extends Subject {
  outcome: Outcome | undefined = undefined;
  findings: readonly Finding[] | undefined = undefined;

  constructor(readonly line: Line) {
    super();
  }
}

/** A node that is judged by itself. */
class NodeSubject extends Subject {
  findings: readonly Finding[] | undefined = undefined;

  constructor(readonly node: NodeFacts) {
    super();
  }
}

type Judged = LineSubject | NodeSubject;

/** What an edit did: which connections may be judged differently now. */
export interface Step {
  readonly touched: ReadonlySet<EdgeId>;
}

const none: readonly Finding[] = [];

function* foundBy(subjects: Iterable<Judged>): Generator<Finding> {
  for (const { findings } of subjects) if (findings && findings.length > 0) yield* findings;
}

/**
 * Judges a diagram and follows its edits: what an edit cannot have touched is not looked at again.
 * Everything is judged when it is asked for, in the name of a subject, so that the facts know whom
 * to tell when something it read changes.
 */
export class LiveJudge {
  /** What the drawing says, as it is now. Replaced where all of it had to be read anew. */
  facts: Facts;
  private lines = new Map<EdgeId, LineSubject>();
  private nodes = new Map<NodeId, NodeSubject>();
  private lastOrder = -1;
  private isDisordered = false;
  /** Whose findings are not counted among the errors yet, or no longer rightly. */
  private uncounted = new Set<Judged>();
  private readonly errors = new Map<string, number>();
  /** While edits are tried: how many findings of each error there were before. */
  private before: Map<string, number> | undefined = undefined;

  constructor(
    diagram: Diagram,
    readonly basis: Basis,
  ) {
    this.facts = this.read(diagram);
  }

  get diagram(): Diagram {
    return this.facts.source;
  }

  get version(): number {
    return this.facts.version;
  }

  /** The connections that are judged, in drawing order. */
  get edges(): Iterable<EdgeId> {
    this.arrange();
    return this.lines.keys();
  }

  /** Whether `edges` comes in drawing order without being put into it first. */
  get isInOrder(): boolean {
    return !this.isDisordered;
  }

  has(edge: EdgeId): boolean {
    return this.lines.has(edge);
  }

  line(edge: EdgeId): Line | undefined {
    return this.lines.get(edge)?.line;
  }

  edge(id: EdgeId): DiagramEdge | undefined {
    return this.facts.edge(id);
  }

  node(id: NodeId): NodeFacts | undefined {
    return this.facts.get(id);
  }

  private read(diagram: Diagram): Facts {
    const facts = new Facts(diagram, this.basis, { isLive: true });
    this.facts = facts;
    this.lines = new Map();
    this.nodes = new Map();
    this.uncounted = new Set();
    this.errors.clear();
    this.lastOrder = -1;
    this.isDisordered = false;
    for (const line of facts.lines) this.follow(new LineSubject(line));
    for (const node of facts.nodes()) this.watch(new NodeSubject(node));
    return facts;
  }

  private follow(subject: LineSubject, isKnown = false): void {
    const { edge, order } = subject.line;
    // What was no call and became one belongs between the others, not after them.
    if (!isKnown && order < this.lastOrder) this.isDisordered = true;
    this.lastOrder = Math.max(this.lastOrder, order);
    this.lines.set(edge.id, subject);
    this.uncounted.add(subject);
  }

  private watch(subject: NodeSubject): void {
    this.nodes.set(subject.node.id, subject);
    this.uncounted.add(subject);
  }

  /** Follows the diagram to another state; undefined means that all of it was read anew. */
  moveTo(diagram: Diagram): Step | undefined {
    const changes =
      diagram.rules === this.diagram.rules ? changesBetween(this.diagram, diagram) : undefined;
    if (!changes) {
      this.read(diagram);
      return undefined;
    }
    const step = this.update(changes);
    this.facts.source = diagram;
    return step;
  }

  /** Follows an edit whose changes are known. */
  update(changes: Changes): Step {
    const touched = new Set<EdgeId>();
    const { edges, nodes, stale } = this.facts.update(changes);
    for (const subject of stale) {
      // What was replaced before may still be told of changes to what it once read.
      if (subject instanceof LineSubject && this.lines.get(subject.line.edge.id) === subject) {
        subject.outcome = undefined;
        this.uncounted.add(subject);
        touched.add(subject.line.edge.id);
      } else if (subject instanceof NodeSubject && this.nodes.get(subject.node.id) === subject) {
        this.uncounted.add(subject);
      }
    }
    for (const id of edges) {
      touched.add(id);
      this.replace(id);
    }
    for (const id of nodes) this.replaceNode(id);
    return { touched };
  }

  private replace(id: EdgeId): void {
    const known = this.lines.get(id);
    const line = this.facts.lineOf(id);
    if (known) this.discard(known);
    if (!line) {
      this.lines.delete(id);
      return;
    }
    this.follow(new LineSubject(line), known !== undefined);
  }

  /** Puts the connections back into drawing order, where one came in between. */
  private arrange(): void {
    if (!this.isDisordered) return;
    this.isDisordered = false;
    this.lines = new Map([...this.lines].sort(([, a], [, b]) => a.line.order - b.line.order));
  }

  private replaceNode(id: NodeId): void {
    const known = this.nodes.get(id);
    const node = this.facts.get(id);
    if (known) this.discard(known);
    if (node) this.watch(new NodeSubject(node));
    else this.nodes.delete(id);
  }

  private discard(subject: Judged): void {
    this.uncounted.delete(subject);
    this.count(subject, none);
  }

  private reading<T>(subject: Subject, work: () => T): T {
    const { tracker } = this.facts;
    return tracker ? tracker.reading(subject, work) : work();
  }

  /** What a connection comes to; undefined for one that is not judged or not drawn. */
  outcomeOf(edge: EdgeId): Outcome | undefined {
    const subject = this.lines.get(edge);
    if (!subject) return undefined;
    subject.outcome ??= this.reading(subject, () => judgeLine(subject.line, this.facts));
    return subject.outcome;
  }

  /** Everything found that is not fine, the most severe first. */
  get findings(): readonly Finding[] {
    this.arrange();
    this.countAll();
    return listOf(foundBy(this.lines.values()), foundBy(this.nodes.values()));
  }

  /** What is found of a node by itself. */
  findingsOfNode(id: NodeId): readonly Finding[] {
    const node = this.facts.get(id);
    return node ? findingsOfNode(node, this.basis) : none;
  }

  private countAll(): void {
    for (const subject of this.uncounted) {
      const findings = this.reading(subject, () =>
        subject instanceof LineSubject
          ? findingsOfLine(subject.line, this.facts)
          : findingsOfNode(subject.node, this.basis),
      );
      this.count(subject, findings);
    }
    this.uncounted.clear();
  }

  private count(subject: Judged, findings: readonly Finding[]): void {
    for (const finding of subject.findings ?? none) this.countError(finding, -1);
    for (const finding of findings) this.countError(finding, 1);
    subject.findings = findings.length > 0 ? findings : none;
  }

  private countError({ id, severity, accepted }: Finding, by: number): void {
    if (severity !== "error" || accepted !== undefined) return;
    const count = this.errors.get(id) ?? 0;
    if (this.before && !this.before.has(id)) this.before.set(id, count);
    if (count + by === 0) this.errors.delete(id);
    else this.errors.set(id, count + by);
  }

  /** Makes changes, asks something of the diagram as it would be, and takes them back. */
  attempt<T>(changes: Changes, ask: () => T): T {
    const undo = this.undoOf(changes);
    const mark = this.facts.mark();
    try {
      this.update(changes);
      return ask();
    } finally {
      this.update(undo);
      this.facts.backTo(mark);
    }
  }

  /**
   * Runs attempts that are told how many errors there are that were not there at the beginning.
   * Everything has to be judged once for it.
   */
  countingErrors<T>(work: (newErrors: () => number) => T): T {
    this.countAll();
    const before = new Map<string, number>();
    this.before = before;
    try {
      return work(() => {
        this.countAll();
        let gained = 0;
        for (const [id, count] of before) if (count === 0 && this.errors.has(id)) gained++;
        return gained;
      });
    } finally {
      this.countAll();
      this.before = undefined;
    }
  }

  private undoOf(changes: Changes): Changes {
    const nodes = new Map<NodeId, DiagramNode | undefined>();
    const edges = new Map<EdgeId, DiagramEdge | undefined>();
    const orders = new Map<string, number>();
    for (const id of changes.nodes.keys()) {
      const known = this.facts.get(id);
      nodes.set(id, known?.node);
      if (known) orders.set(`node ${id}`, known.order);
    }
    // A node that goes takes its connections with it only where the changes say so.
    for (const id of changes.edges.keys()) {
      edges.set(id, this.facts.edge(id));
      const order = this.facts.orderOf(id);
      if (order !== undefined) orders.set(`edge ${id}`, order);
    }
    return { nodes, edges, orders };
  }
}
