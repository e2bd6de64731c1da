import type { NodeFacts } from "./facts";

/** Something judged from facts: a connection, or a node by itself. */
export class Subject {}

/** Who reads facts: a subject while it is judged, or a node while something of it is worked out. */
export type Reader = NodeFacts | Subject;

/** Who read one thing since it last changed. */
export class Readers {
  private nodes: Set<NodeFacts> | undefined = undefined;
  private subjects: Set<Subject> | undefined = undefined;

  add(reader: Reader): void {
    if (reader instanceof Subject) {
      this.subjects ??= new Set();
      this.subjects.add(reader);
    } else {
      this.nodes ??= new Set();
      this.nodes.add(reader);
    }
  }

  takeNodes(): Iterable<NodeFacts> {
    const { nodes } = this;
    this.nodes = undefined;
    return nodes ?? [];
  }

  takeSubjects(): Iterable<Subject> {
    const { subjects } = this;
    this.subjects = undefined;
    return subjects ?? [];
  }

  eachNode(): Iterable<NodeFacts> {
    return this.nodes ?? [];
  }
}

/**
 * Keeps what was worked out from facts true while the diagram changes. A node whose facts changed
 * makes those that read it work theirs out again, and only where something came out differently
 * are the subjects that read them told.
 */
export class Tracker {
  /** Who reads at the moment; undefined while nobody is to be told of changes. */
  reader: Reader | undefined = undefined;
  /** What has to be judged again. */
  private readonly stale = new Set<Subject>();
  private readonly suspects: NodeFacts[] = [];

  /** Runs some work in the name of a reader, which is told when what it read changes. */
  reading<T>(reader: Reader, work: () => T): T {
    const outer = this.reader;
    this.reader = reader;
    try {
      return work();
    } finally {
      this.reader = outer;
    }
  }

  /** One thing is other than it was: all who read it have to look again. */
  tell(readers: Readers | undefined): void {
    if (!readers) return;
    for (const subject of readers.takeSubjects()) this.stale.add(subject);
    for (const node of readers.takeNodes()) this.suspect(node);
  }

  /** A node's own statements or place changed. */
  changed(node: NodeFacts): void {
    node.forget();
    this.tell(node.readers);
  }

  private suspect(first: NodeFacts): void {
    const open = [first];
    for (let node = open.pop(); node; node = open.pop()) {
      if (node.isSuspect) continue;
      node.isSuspect = true;
      this.suspects.push(node);
      open.push(...(node.readers?.eachNode() ?? []));
    }
  }

  /** Works out again what depends on changes, and returns what has to be judged again. */
  settle(): ReadonlySet<Subject> {
    for (let node = this.suspects.pop(); node; node = this.suspects.pop()) this.review(node);
    const stale = new Set(this.stale);
    this.stale.clear();
    return stale;
  }

  /** Works out again what a suspected node held; asked for as soon as somebody reads it. */
  review(node: NodeFacts): void {
    if (!node.isSuspect) return;
    node.isSuspect = false;
    if (!node.workOutAgain()) return;
    for (const subject of node.readers?.takeSubjects() ?? []) this.stale.add(subject);
  }
}
