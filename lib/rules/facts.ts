import { resourceOf } from "@/lib/catalog";
import type { Traits } from "@/lib/catalog/types";
import type { DiagramEdge, DiagramNode, Json, NodeId } from "@/lib/model/types";
import { derivations } from "./derive";
import type { Facts, Place } from "./diagram-facts";
import { isExposed } from "./exposure";
import { accessOf, egressOf } from "./network";
import { ownerOf } from "./owner";
import { workloadsBehind } from "./path";
import { securityGroupsOf } from "./security";
import { fact, stated } from "./stated";
import { Readers } from "./tracking";

/** A person said so, the drawing implies it, or nothing speaks and the usual is taken. */
export type Source = "stated" | "derived" | "assumed";

export interface Fact<T extends Json = Json> {
  readonly value: T;
  readonly source: Source;
}

export type ApiType = "REST" | "HTTP" | "WEBSOCKET";
export type Access = "public" | "private" | "isolated";
export type Entry = "internet-facing" | "internal" | "cloud-map" | "none";
export type LinkVersion = "v1" | "v2";
/** A private subnet leads out through a NAT gateway, a public one through an internet gateway. */
export type Egress = "igw" | "nat" | "none";

/** A connection with the facts of its ends. */
export interface Line {
  readonly edge: DiagramEdge;
  readonly source: NodeFacts;
  readonly target: NodeFacts;
  /** Its place among the connections, in drawing order. */
  readonly order: number;
  /** It is neither a mere annotation nor does it lead to a note or a text. */
  readonly isJudged: boolean;
}

/** A connection that says who opens a call to whom; both ends are drawn, and are two. */
const isCall = ({ edge, source, target, isJudged }: Line): boolean =>
  isJudged && edge.kind === "calls" && source !== target && !source.isAbsent && !target.isAbsent;

/** What was worked out under a name, and how. */
interface Worked {
  readonly find: (node: NodeFacts) => unknown;
  value: unknown;
}

/** Shared by all that have none, and never written to. */
const noLines: Line[] = [];

/** Whether two values that were worked out say the same, as far as can be told at once. */
function isAlike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
  }
  return isFact(a) && isFact(b) && a.source === b.source && isAlike(a.value, b.value);
}

const isFact = (value: unknown): value is Fact =>
  typeof value === "object" && value !== null && "source" in value && "value" in value;

/** No account, where none is stated. */
const nobody = "";

/** What nearly every rule asks of a node: fields of one shape, since a map per node would cost more. */
class Common {
  access: Fact<Access> | undefined = undefined;
  account: string | undefined = undefined;
  securityGroups: readonly NodeFacts[] | undefined = undefined;
  isExposed: boolean | undefined = undefined;
  egress: Fact<Egress> | undefined = undefined;
  workloads: readonly NodeFacts[] | undefined = undefined;
}

/** How each of them is worked out again. */
const againOf = Object.entries({
  access: (node) => node.access,
  account: (node) => node.account,
  securityGroups: (node) => node.securityGroups,
  isExposed: (node) => node.isPubliclyReachable,
  egress: (node) => node.egress,
  workloads: (node) => node.workloads,
} satisfies Record<keyof Common, (node: NodeFacts) => unknown>) as readonly [
  keyof Common,
  (node: NodeFacts) => unknown,
][];

/**
 * What the drawing says about one node: stated on it, derived from where it stands and what it is
 * connected to, or assumed. Everything is worked out once, when it is first asked for, and again
 * only after something it rests on has changed.
 */
export class NodeFacts {
  readonly id: NodeId;
  readonly kind: string;
  readonly traits: Traits;
  /** Who read its facts, and who read the lists of what it calls and what calls it. */
  readers: Readers | undefined = undefined;
  calleeReaders: Readers | undefined = undefined;
  callerReaders: Readers | undefined = undefined;
  /** Something it rests on may have changed. Set and cleared by the tracker. */
  isSuspect = false;
  /** Every connection from it and to it, in drawing order; written by the facts of the diagram. */
  private outgoing: Line[] = noLines;
  private incoming: Line[] = noLines;
  private knownCallees: readonly NodeFacts[] | undefined = undefined;
  private knownCallers: readonly NodeFacts[] | undefined = undefined;
  private knownPlace: Place | undefined = undefined;
  // Asked with names that rules and the catalogue hold, never with a name from a file.
  private known: Record<string, Fact> = {};
  private worked: Map<string, Worked> | undefined = undefined;
  private common = new Common();

  constructor(
    private drawn: DiagramNode,
    readonly diagram: Facts,
    /** Its place among the nodes, in drawing order. */
    readonly order: number,
  ) {
    this.id = drawn.id;
    this.kind = drawn.kind;
    this.traits = resourceOf(drawn.kind).traits;
  }

  /** Notes who reads its facts, and brings them up to date first. */
  private read(): void {
    const { tracker } = this.diagram;
    if (!tracker) return;
    if (this.isSuspect) tracker.review(this);
    const { reader } = tracker;
    if (reader === undefined || reader === this) return;
    this.readers ??= new Readers();
    this.readers.add(reader);
  }

  /** Works something out in this node's name, so that it is done again when what it rests on changes. */
  private working<T>(find: (node: NodeFacts) => T): T {
    const { tracker } = this.diagram;
    return tracker ? tracker.reading(this, () => find(this)) : find(this);
  }

  get node(): DiagramNode {
    this.read();
    return this.drawn;
  }

  is(...kinds: readonly string[]): boolean {
    return kinds.includes(this.kind);
  }

  /** A setting with where it comes from; `null` when nothing is stated, derived or assumed. */
  fact(prop: string): Fact {
    this.read();
    const known = this.known[prop];
    if (known) return known;
    const found = this.findFact(prop);
    this.known[prop] = found;
    return found;
  }

  private findFact(prop: string): Fact {
    const value = stated(this.drawn, prop);
    if (value !== undefined) return fact(value, "stated");
    const derive = derivations[prop];
    const derived = derive && this.working(derive);
    return derived ?? fact(resourceOf(this.kind).assumes[prop] ?? null, "assumed");
  }

  get<T extends Json>(prop: string): T {
    return this.fact(prop).value as T;
  }

  isStated(prop: string): boolean {
    return this.fact(prop).source === "stated";
  }

  /** Something worked out from what the drawing says of this node, once, under a name of its own. */
  derived<T>(name: string, find: (node: NodeFacts) => T): T {
    this.read();
    const known = this.worked?.get(name);
    if (known) return known.value as T;
    const value = this.working(find);
    this.worked ??= new Map();
    this.worked.set(name, { find, value });
    return value;
  }

  /** The id of the container it is drawn in. */
  get parent(): NodeId | undefined {
    return this.drawn.parent;
  }

  /** The VPC it stands in, for those who keep lists by it and note themselves who reads them. */
  get standsInVpc(): NodeFacts | undefined {
    this.knownPlace ??= this.diagram.placeOf(this, this.drawn.parent);
    return this.knownPlace.vpc;
  }

  private get place(): Place {
    this.read();
    this.knownPlace ??= this.diagram.placeOf(this, this.drawn.parent);
    return this.knownPlace;
  }

  /** Its containers, innermost first. */
  get containers(): readonly NodeFacts[] {
    return this.place.containers;
  }

  /** The drawn VPC it stands in. */
  get vpc(): NodeFacts | undefined {
    return this.place.vpc;
  }

  /** The drawn subnet it stands in. */
  get subnet(): NodeFacts | undefined {
    return this.place.subnet;
  }

  container(kind: string): NodeFacts | undefined {
    for (const container of this.containers) if (container.kind === kind) return container;
    return undefined;
  }

  /** The nodes it calls; annotations and loose ends are not among them. */
  get callees(): readonly NodeFacts[] {
    this.noteLines("outgoing");
    this.knownCallees ??= this.outgoing.filter(isCall).map(({ target }) => target);
    return this.knownCallees;
  }

  /** The nodes that call it. */
  get callers(): readonly NodeFacts[] {
    this.noteLines("incoming");
    this.knownCallers ??= this.incoming.filter(isCall).map(({ source }) => source);
    return this.knownCallers;
  }

  /** Every connection from it or to it that is drawn, whatever its kind, in drawing order. */
  lines(side: "outgoing" | "incoming"): readonly Line[] {
    this.noteLines(side);
    return this[side];
  }

  private noteLines(side: "outgoing" | "incoming"): void {
    const reader = this.diagram.tracker?.reader;
    if (!reader) return;
    if (side === "outgoing") {
      this.calleeReaders ??= new Readers();
      this.calleeReaders.add(reader);
    } else {
      this.callerReaders ??= new Readers();
      this.callerReaders.add(reader);
    }
  }

  /** Adds a connection from it or to it, at its place in drawing order. */
  connect(side: "outgoing" | "incoming", line: Line): void {
    if (this[side] === noLines) this[side] = [];
    const lines = this[side];
    let at = lines.length;
    while (at > 0 && (lines[at - 1]?.order ?? 0) > line.order) at--;
    lines.splice(at, 0, line);
    this.forgetLines(side);
  }

  /** Takes a connection away again. */
  disconnect(side: "outgoing" | "incoming", line: Line): void {
    const at = this[side].indexOf(line);
    if (at >= 0) this[side].splice(at, 1);
    this.forgetLines(side);
  }

  private forgetLines(side: "outgoing" | "incoming"): void {
    if (side === "outgoing") this.knownCallees = undefined;
    else this.knownCallers = undefined;
  }

  /** It has an address in some VPC, drawn or assumed. */
  get isInVpc(): boolean {
    return this.vpc !== undefined || this.traits.needsVpc || this.get("attached") === true;
  }

  /** How its subnet is reached from the internet. */
  get access(): Fact<Access> {
    this.read();
    this.common.access ??= this.working(accessOf);
    return this.common.access;
  }

  /** The account that owns it, where one is stated on it or around it. */
  get account(): string | undefined {
    this.read();
    this.common.account ??= this.working(ownerOf) ?? nobody;
    return this.common.account || undefined;
  }

  /** It stands in for an end that the diagram does not hold. */
  get isAbsent(): boolean {
    return this.kind === "";
  }

  /** Names the Region it stands in, where one is drawn. */
  get region(): string | undefined {
    const region = this.container("region");
    return region && (stated(region.node, "code")?.toString() ?? region.id);
  }

  /** The security groups it stands in or carries. */
  get securityGroups(): readonly NodeFacts[] {
    this.read();
    this.common.securityGroups ??= this.working(securityGroupsOf);
    return this.common.securityGroups;
  }

  /** Whether anybody on the internet can open a connection to it. */
  get isPubliclyReachable(): boolean {
    this.read();
    this.common.isExposed ??= this.working(isExposed);
    return this.common.isExposed;
  }

  /** Its way to the internet. */
  get egress(): Fact<Egress> {
    this.read();
    this.common.egress ??= this.working(egressOf);
    return this.common.egress;
  }

  /** What runs behind a load balancer or a Cloud Map service, through further balancers. */
  get workloads(): readonly NodeFacts[] {
    this.read();
    this.common.workloads ??= this.working(workloadsBehind);
    return this.common.workloads;
  }

  /** Takes over a changed node of the same kind; `isFact` tells whether anything judged changed. */
  become(drawn: DiagramNode): { readonly isFact: boolean; readonly isMoved: boolean } {
    const before = this.drawn;
    this.drawn = drawn;
    return {
      isFact: drawn.props !== before.props,
      isMoved: drawn.parent !== before.parent,
    };
  }

  /** It stands elsewhere, or something around it does. */
  forgetPlace(): void {
    this.knownPlace = undefined;
  }

  /** Forgets everything that was worked out. */
  forget(): void {
    this.known = {};
    this.worked = undefined;
    this.common = new Common();
  }

  /** Works out again what was known; tells whether anything came out differently. */
  workOutAgain(): boolean {
    const { known, worked, common } = this;
    this.forget();
    let isOther = false;
    for (const [name, again] of againOf) {
      const before = common[name];
      if (before === undefined) continue;
      again(this);
      if (!isAlike(before, this.common[name])) isOther = true;
    }
    for (const [prop, before] of Object.entries(known)) {
      if (!isAlike(before, this.fact(prop))) isOther = true;
    }
    for (const [name, { find, value }] of worked ?? []) {
      if (!isAlike(value, this.derived(name, find))) isOther = true;
    }
    return isOther;
  }
}
