import * as Y from "yjs";
import type { Diagram } from "@/lib/model/types";
import { Collection } from "./collection";
import { type Entry, edgeFields, nodeFields, readEdge, readNode } from "./entries";
import { repairEdges, repairNodes } from "./repair";
import { readRules, writeRules } from "./rules";
import type { DiagramDocument } from "./types";
import { isSame } from "./values";

interface Options {
  /** What a new document starts with. It cannot be undone. Leave it out for one that is loaded. */
  readonly initial?: Diagram;
  /** The shared document to work on; absent means a new one. */
  readonly doc?: Y.Doc;
}

/** A document on a Yjs document, which providers store and share. */
export type SharedDocument = DiagramDocument & { readonly doc: Y.Doc; destroy(): void };

/**
 * A diagram as a Yjs document: what several people, or several tabs, do at once is merged, and
 * each undoes only what they did here. `destroy` ends it together with its `doc`.
 */
export function createDocument({ initial, doc = new Y.Doc() }: Options = {}): SharedDocument {
  const nodeEntries = doc.getMap<Entry>("nodes");
  const edgeEntries = doc.getMap<Entry>("edges");
  const ruleEntries = doc.getMap<unknown>("rules");
  const meta = doc.getMap<unknown>("meta");
  const nodes = new Collection(nodeEntries, readNode, nodeFields);
  const edges = new Collection(edgeEntries, readEdge, edgeFields);
  const listeners = new Set<() => void>();
  // Tells the changes made here from everybody else's.
  const here = {};
  const history = new Y.UndoManager([nodeEntries, edgeEntries, ruleEntries, meta], {
    trackedOrigins: new Set([here]),
    // Steps end where `apply` says, not after a time.
    captureTimeout: Number.POSITIVE_INFINITY,
  });

  let shown: { readonly read: readonly unknown[]; readonly diagram: Diagram } | undefined;
  let rules = readRules(ruleEntries);
  let lastMerge: string | undefined;
  let isChanged = false;
  let isBusy = false;

  const snapshot = (): Diagram => {
    const [allNodes, allEdges, title] = [nodes.current(), edges.current(), meta.get("title")];
    const read = [allNodes, allEdges, title, rules];
    if (shown && read.every((part, i) => part === shown?.read[i])) return shown.diagram;
    const isSameNodes = shown?.read[0] === allNodes;
    const shownNodes = isSameNodes && shown ? shown.diagram.nodes : repairNodes(allNodes);
    const diagram: Diagram = {
      version: 1,
      title: typeof title === "string" ? title : "",
      nodes: shownNodes,
      edges: repairEdges(allEdges, shownNodes),
      ...(rules && { rules }),
    };
    shown = { read, diagram };
    return diagram;
  };

  const write = (next: Diagram): void => {
    const now = snapshot();
    nodes.write(next.nodes, now.nodes);
    edges.write(next.edges, now.edges);
    writeRules(ruleEntries, next.rules, now.rules);
    if (next.title !== now.title) meta.set("title", next.title);
  };

  const notify = (): void => {
    if (isBusy || !isChanged) return;
    isChanged = false;
    for (const listener of [...listeners]) listener();
  };

  // Listeners may edit in turn, so they are called when Yjs and the history are done.
  const whole = <T>(change: () => T): T => {
    const wasBusy = isBusy;
    isBusy = true;
    try {
      return change();
    } finally {
      isBusy = wasBusy;
      notify();
    }
  };

  const followNodes = (events: Y.YEvent<Y.AbstractType<unknown>>[]): void => {
    nodes.follow(events);
    isChanged = true;
  };
  const followEdges = (events: Y.YEvent<Y.AbstractType<unknown>>[]): void => {
    edges.follow(events);
    isChanged = true;
  };
  const followRules = (): void => {
    const read = readRules(ruleEntries);
    if (!isSame(rules, read)) rules = read;
    isChanged = true;
  };
  const followMeta = (): void => {
    isChanged = true;
  };
  nodeEntries.observeDeep(followNodes);
  edgeEntries.observeDeep(followEdges);
  ruleEntries.observe(followRules);
  meta.observe(followMeta);
  doc.on("afterAllTransactions", notify);

  if (initial) {
    doc.transact(() => {
      meta.set("version", initial.version);
      write(initial);
    });
  }

  const step = (take: () => unknown): boolean => {
    lastMerge = undefined;
    return whole(() => take() !== null);
  };

  return {
    doc,
    snapshot,
    subscribe(listener) {
      // Wrapped, so that one function given twice is called twice and stopped one by one.
      const call = () => listener();
      listeners.add(call);
      return () => {
        listeners.delete(call);
      };
    },
    apply(next, { merge } = {}) {
      if (next === snapshot()) return;
      if (merge === undefined || merge !== lastMerge) history.stopCapturing();
      lastMerge = merge;
      whole(() => doc.transact(() => write(next), here));
    },
    undo: () => step(() => history.undo()),
    redo: () => step(() => history.redo()),
    canUndo: () => history.canUndo(),
    canRedo: () => history.canRedo(),
    destroy() {
      listeners.clear();
      history.destroy();
      doc.destroy();
    },
  };
}
