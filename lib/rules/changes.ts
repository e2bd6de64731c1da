import type { Diagram, DiagramEdge, DiagramNode, EdgeId, NodeId } from "@/lib/model/types";

/** Nodes and connections that are other than they were; undefined for those that are gone. */
export interface Changes {
  readonly nodes: ReadonlyMap<NodeId, DiagramNode | undefined>;
  readonly edges: ReadonlyMap<EdgeId, DiagramEdge | undefined>;
  /** Where things stood that come back, by `node id` and `edge id`; others come last. */
  readonly orders?: ReadonlyMap<string, number>;
}

interface Item {
  readonly id: string;
}

/** What changed between two maps that share what did not; undefined where the order changed too. */
function changesOfMap<T extends Item>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): Map<string, T | undefined> | undefined {
  const changes = new Map<string, T | undefined>();
  if (before === after) return changes;
  const olds = before.values();
  const news = after.values();
  let old = olds.next();
  let now = news.next();
  while (!old.done) {
    if (now.done !== true && old.value.id === now.value.id) {
      if (old.value !== now.value) changes.set(now.value.id, now.value);
      now = news.next();
    } else if (after.has(old.value.id)) return undefined;
    else changes.set(old.value.id, undefined);
    old = olds.next();
  }
  for (; !now.done; now = news.next()) {
    if (changes.has(now.value.id) || before.has(now.value.id)) return undefined;
    changes.set(now.value.id, now.value);
  }
  return changes;
}

/**
 * What changed between two diagrams, found by walking both side by side; undefined where something
 * was put in between, as undoing a removal does, so that all of it has to be read anew.
 */
export function changesBetween(before: Diagram, after: Diagram): Changes | undefined {
  const nodes = changesOfMap(before.nodes, after.nodes);
  const edges = changesOfMap(before.edges, after.edges);
  return nodes && edges && { nodes, edges };
}

/** A diagram with changes made to it; what is new comes last. */
export function withChanges(diagram: Diagram, changes: Changes): Diagram {
  return {
    ...diagram,
    nodes: applied(diagram.nodes, changes.nodes),
    edges: applied(diagram.edges, changes.edges),
  };
}

function applied<T>(
  items: ReadonlyMap<string, T>,
  changes: ReadonlyMap<string, T | undefined>,
): ReadonlyMap<string, T> {
  if (changes.size === 0) return items;
  const changed = new Map(items);
  for (const [id, item] of changes) {
    if (item === undefined) changed.delete(id);
    else changed.set(id, item);
  }
  return changed;
}
