import type { NodeFacts } from "./facts";
import { Readers, type Tracker } from "./tracking";

type Vpc = NodeFacts | undefined;

/** The nodes of one kind, and who asked for them. */
class KindList {
  readonly nodes: NodeFacts[] = [];
  byVpc: ReadonlyMap<Vpc, readonly NodeFacts[]> | undefined = undefined;
  readers: Readers | undefined = undefined;
  readonly vpcReaders = new Map<Vpc, Readers>();

  insert(node: NodeFacts): void {
    let at = this.nodes.length;
    while (at > 0 && (this.nodes[at - 1]?.order ?? 0) > node.order) at--;
    this.nodes.splice(at, 0, node);
  }

  sort(): ReadonlyMap<Vpc, readonly NodeFacts[]> {
    const sorted = new Map<Vpc, NodeFacts[]>();
    for (const node of this.nodes) {
      const vpc = node.standsInVpc;
      const alike = sorted.get(vpc);
      if (alike) alike.push(node);
      else sorted.set(vpc, [node]);
    }
    return sorted;
  }
}

const none: readonly NodeFacts[] = [];

const isSameList = (a: readonly NodeFacts[] = none, b: readonly NodeFacts[] = none): boolean =>
  a.length === b.length && a.every((node, i) => node === b[i]);

/** Nodes by kind, and by the VPC they stand in, for the kinds that rules ask for. */
export class KindIndex {
  private readonly lists = new Map<string, KindList>();
  private readonly resized = new Set<KindList>();
  private readonly rearranged = new Set<KindList>();

  constructor(private readonly tracker: Tracker | undefined) {}

  private listOf(kind: string): KindList {
    let list = this.lists.get(kind);
    if (!list) {
      list = new KindList();
      this.lists.set(kind, list);
    }
    return list;
  }

  add(node: NodeFacts): void {
    const list = this.listOf(node.kind);
    list.insert(node);
    this.resized.add(list);
  }

  remove(node: NodeFacts): void {
    const list = this.listOf(node.kind);
    const at = list.nodes.indexOf(node);
    if (at >= 0) list.nodes.splice(at, 1);
    this.resized.add(list);
  }

  moved(node: NodeFacts): void {
    this.rearranged.add(this.listOf(node.kind));
  }

  all(kind: string): readonly NodeFacts[] {
    const list = this.listOf(kind);
    const reader = this.tracker?.reader;
    if (reader) {
      list.readers ??= new Readers();
      list.readers.add(reader);
    }
    return list.nodes;
  }

  within(vpc: Vpc, kind: string): readonly NodeFacts[] {
    const list = this.listOf(kind);
    const reader = this.tracker?.reader;
    if (reader) {
      const readers = list.vpcReaders.get(vpc) ?? new Readers();
      readers.add(reader);
      list.vpcReaders.set(vpc, readers);
    }
    list.byVpc ??= list.sort();
    return list.byVpc.get(vpc) ?? none;
  }

  /** Tells those who asked for lists that are other than they were. */
  settle(): void {
    for (const list of this.resized) {
      this.tracker?.tell(list.readers);
      this.rearranged.add(list);
    }
    this.resized.clear();
    for (const list of this.rearranged) {
      const before = list.byVpc;
      if (!before) continue;
      const after = list.sort();
      list.byVpc = after;
      for (const [vpc, readers] of list.vpcReaders) {
        if (!isSameList(before.get(vpc), after.get(vpc))) this.tracker?.tell(readers);
      }
    }
    this.rearranged.clear();
  }
}
