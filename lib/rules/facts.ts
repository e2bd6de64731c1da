import { resourceOf } from "@/lib/catalog";
import type { Traits } from "@/lib/catalog/types";
import type { Diagram, DiagramEdge, DiagramNode, Json, NodeId } from "@/lib/model/types";
import { derivations, fact } from "./derive";
import { isExposed } from "./exposure";
import { accessOf, egressOf } from "./network";
import { securityGroupsOf } from "./security";
import { stated } from "./stated";
import type { Basis } from "./types";

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

/** Shared by all that have none, and never written to. */
const nobody: NodeFacts[] = [];

/** A node that a connection names and the diagram does not hold. */
const absent: DiagramNode = { id: "", kind: "", position: { x: 0, y: 0 }, props: {} };

/**
 * What the drawing says about one node: stated on it, derived from where it stands and what it is
 * connected to, or assumed. Everything is worked out once, when it is first asked for.
 */
export class NodeFacts {
  readonly id: NodeId;
  readonly kind: string;
  readonly traits: Traits;
  /** Its containers, innermost first. */
  containers: readonly NodeFacts[] = nobody;
  /** The drawn VPC and subnet it stands in. */
  vpc: NodeFacts | undefined = undefined;
  subnet: NodeFacts | undefined = undefined;
  /** Nodes it calls and nodes that call it; annotations and loose ends are not among them. */
  callees: NodeFacts[] = nobody;
  callers: NodeFacts[] = nobody;
  // Asked with names that rules and the catalogue hold, never with a name from a file.
  private readonly known: Record<string, Fact> = {};
  private readonly worked = new Map<string, unknown>();
  private knownAccount: string | undefined = undefined;

  constructor(
    readonly node: DiagramNode,
    readonly diagram: Facts,
  ) {
    this.id = node.id;
    this.kind = node.kind;
    this.traits = resourceOf(node.kind).traits;
  }

  is(...kinds: readonly string[]): boolean {
    return kinds.includes(this.kind);
  }

  /** A setting with where it comes from; `null` when nothing is stated, derived or assumed. */
  fact(prop: string): Fact {
    const known = this.known[prop];
    if (known) return known;
    const value = stated(this.node, prop);
    const found = value !== undefined ? fact(value, "stated") : this.unstated(prop);
    this.known[prop] = found;
    return found;
  }

  private unstated(prop: string): Fact {
    return (
      derivations[prop]?.(this) ?? fact(resourceOf(this.kind).assumes[prop] ?? null, "assumed")
    );
  }

  /** Something worked out from what the drawing says of this node, once, under a name of its own. */
  derived<T>(name: string, find: () => T): T {
    if (!this.worked.has(name)) this.worked.set(name, find());
    return this.worked.get(name) as T;
  }

  get<T extends Json>(prop: string): T {
    return this.fact(prop).value as T;
  }

  isStated(prop: string): boolean {
    return this.fact(prop).source === "stated";
  }

  container(kind: string): NodeFacts | undefined {
    for (const container of this.containers) if (container.kind === kind) return container;
    return undefined;
  }

  /** Called once by the facts of the diagram; siblings share one list. */
  standIn(containers: readonly NodeFacts[]): void {
    this.containers = containers;
    this.vpc = containers.find(({ kind }) => kind === "vpc");
    this.subnet = containers.find(({ kind }) => kind === "subnet");
  }

  /** Notes that this node calls another. */
  calls(target: NodeFacts): void {
    if (this.callees === nobody) this.callees = [target];
    else this.callees.push(target);
    if (target.callers === nobody) target.callers = [this];
    else target.callers.push(this);
  }

  /** It has an address in some VPC, drawn or assumed. */
  get isInVpc(): boolean {
    return this.vpc !== undefined || this.traits.needsVpc || this.get("attached") === true;
  }

  /** How its subnet is reached from the internet. */
  get access(): Fact<Access> {
    return this.derived("access", () => accessOf(this));
  }

  /** The account that owns it, where one is stated on it or around it. */
  get account(): string | undefined {
    this.knownAccount ??= this.findAccount();
    return this.knownAccount || undefined;
  }

  private findAccount(): string {
    for (const place of [this, ...this.containers]) {
      const account = stated(place.node, "account");
      if (typeof account === "string" && account !== "") return account;
    }
    return "";
  }

  /** It stands in for an end that the diagram does not hold. */
  get isAbsent(): boolean {
    return this.kind === absent.kind;
  }

  /** Names the Region it stands in, where one is drawn. */
  get region(): string | undefined {
    const region = this.container("region");
    return region && (stated(region.node, "code")?.toString() ?? region.id);
  }

  /** The security groups it stands in or carries. */
  get securityGroups(): readonly NodeFacts[] {
    return this.derived("securityGroups", () => securityGroupsOf(this));
  }

  /** Whether anybody on the internet can open a connection to it. */
  get isPubliclyReachable(): boolean {
    return this.derived("isPubliclyReachable", () => isExposed(this));
  }

  /** What runs behind a load balancer or a Cloud Map service, through further balancers. */
  get workloads(): readonly NodeFacts[] {
    return this.derived("workloads", () => this.findWorkloads());
  }

  private findWorkloads(): readonly NodeFacts[] {
    const found = new Set<NodeFacts>();
    const seen = new Set<NodeFacts>([this]);
    const visit = (balancer: NodeFacts) => {
      for (const target of balancer.callees) {
        if (seen.has(target)) continue;
        seen.add(target);
        if (target.is("alb", "nlb", "cloud-map")) visit(target);
        else found.add(target);
      }
    };
    visit(this);
    return [...found];
  }

  /** Its way to the internet. */
  get egress(): Fact<Egress> {
    return this.derived("egress", () => egressOf(this));
  }
}

/** A connection with the facts of its ends. */
export interface Line {
  readonly edge: DiagramEdge;
  readonly source: NodeFacts;
  readonly target: NodeFacts;
}

/** Every node's facts, and the calls between them. Built once per diagram and basis. */
export class Facts {
  private readonly byId = new Map<NodeId, NodeFacts>();
  private readonly byKind = new Map<string, NodeFacts[]>();
  private readonly around = new Map<NodeId, readonly NodeFacts[]>();
  /** The connections that are calls, in drawing order; those to notes and texts are none. */
  readonly lines: Line[] = [];

  constructor(
    readonly source: Diagram,
    readonly basis: Basis,
  ) {
    for (const node of source.nodes.values()) {
      const facts = new NodeFacts(node, this);
      this.byId.set(node.id, facts);
      const alike = this.byKind.get(node.kind);
      if (alike) alike.push(facts);
      else this.byKind.set(node.kind, [facts]);
    }
    for (const facts of this.byId.values()) this.placeIn(facts);
    for (const edge of source.edges.values()) this.connect(edge);
  }

  get(id: NodeId): NodeFacts | undefined {
    return this.byId.get(id);
  }

  /** The end of a connection; one that is not in the diagram gets a stand-in (DIAG005). */
  private endOf(id: NodeId): NodeFacts {
    return this.byId.get(id) ?? new NodeFacts({ ...absent, id }, this);
  }

  /** The nodes of a kind, in drawing order. */
  ofKind(kind: string): readonly NodeFacts[] {
    return this.byKind.get(kind) ?? nobody;
  }

  /** The nodes of a kind in one VPC, drawn order; those in no drawn VPC for `undefined`. */
  within(vpc: NodeFacts | undefined, kind: string): readonly NodeFacts[] {
    const inVpc = (node: NodeFacts) => node.vpc === vpc;
    return vpc
      ? vpc.derived(`within ${kind}`, () => this.ofKind(kind).filter(inVpc))
      : this.ofKind(kind).filter(inVpc);
  }

  nodes(): IterableIterator<NodeFacts> {
    return this.byId.values();
  }

  private placeIn(facts: NodeFacts): void {
    const { parent } = facts.node;
    if (parent === undefined) return;
    let around = this.around.get(parent);
    if (!around) {
      around = this.outwardsFrom(parent);
      this.around.set(parent, around);
    }
    // Containers that hold each other: none is inside itself.
    facts.standIn(around.includes(facts) ? around.slice(0, around.indexOf(facts)) : around);
  }

  /** A container and those around it, innermost first; ends where they go round in a circle. */
  private outwardsFrom(id: NodeId): readonly NodeFacts[] {
    const found: NodeFacts[] = [];
    let next: NodeId | undefined = id;
    while (next !== undefined) {
      const container = this.byId.get(next);
      if (!container || found.includes(container)) break;
      found.push(container);
      next = container.node.parent;
    }
    return found;
  }

  private connect(edge: DiagramEdge): void {
    const line = this.lineOf(edge);
    if (!line) return;
    this.lines.push(line);
    const { source, target } = line;
    const isLoose = source.isAbsent || target.isAbsent;
    if (edge.kind !== "calls" || source === target || isLoose) return;
    source.calls(target);
  }

  /** A connection with its ends, or undefined where it is no call. */
  lineOf(edge: DiagramEdge): Line | undefined {
    if (edge.kind === "annotates") return undefined;
    const source = this.endOf(edge.source);
    const target = this.endOf(edge.target);
    const isNote = source.traits.isAnnotation || target.traits.isAnnotation;
    return isNote ? undefined : { edge, source, target };
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
