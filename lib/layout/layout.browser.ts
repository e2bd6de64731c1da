import type { Diagram } from "@/lib/model/types";
import { fromElkGraph, type Layout, type LayoutOptions, toElkGraph } from "./elk-graph";

export type LayoutResult =
  | { readonly ok: true; readonly layout: Layout }
  | { readonly ok: false; readonly code: "cancelled" | "timeout" | "failed" };

export interface RunningLayout {
  readonly result: Promise<LayoutResult>;
  /** Stops it at once; `result` then says `cancelled`. */
  cancel(): void;
}

const deadline = 15_000;

const startWorker = (): Worker => new Worker(new URL("./elk.worker.browser.ts", import.meta.url));

/**
 * Lays a diagram out in a worker, off the main thread, for at most 15 seconds. ELK is only loaded
 * now. An empty diagram gives an empty layout.
 */
export function startLayout(diagram: Diagram, options: LayoutOptions = {}): RunningLayout {
  const graph = toElkGraph(diagram, options);
  if (!graph) {
    return { result: Promise.resolve({ ok: true, layout: new Map() }), cancel: () => undefined };
  }

  let worker: Worker | undefined;
  let isSettled = false;
  let settle: (result: LayoutResult) => void = () => undefined;
  const result = new Promise<LayoutResult>((resolve) => {
    const timer = setTimeout(() => settle({ ok: false, code: "timeout" }), deadline);
    settle = (outcome) => {
      isSettled = true;
      clearTimeout(timer);
      worker?.terminate();
      // Settling twice is harmless: a promise keeps its first result.
      resolve(outcome);
    };
  });

  const run = async (): Promise<void> => {
    const { default: Elk } = await import("elkjs/lib/elk-api");
    // Cancelled while ELK was still loading: no worker is started that nobody would stop.
    if (isSettled) return;
    const elk = new Elk({
      algorithms: ["layered"],
      workerFactory: () => {
        worker = startWorker();
        // A script that cannot be loaded never answers.
        worker.addEventListener("error", () => settle({ ok: false, code: "failed" }));
        return worker;
      },
    });
    const laidOut = await elk.layout(graph);
    settle({ ok: true, layout: fromElkGraph(diagram, laidOut, options) });
  };
  run().catch(() => settle({ ok: false, code: "failed" }));
  return { result, cancel: () => settle({ ok: false, code: "cancelled" }) };
}
