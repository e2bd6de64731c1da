import { createStore, type StoreApi } from "zustand/vanilla";
import { createMemoryDocument } from "@/components/session/memory-document";
import type { DiagramDocument } from "@/lib/document/types";
import { type Diagram, emptyDiagram } from "@/lib/model/types";

export interface DiagramEntry {
  readonly id: string;
  readonly title: string;
}

export interface WorkspaceState {
  readonly openId: string | undefined;
  readonly document: DiagramDocument | undefined;
  readonly diagrams: readonly DiagramEntry[];
  readonly saved: "saved" | "saving" | "notSaved";
}

export interface Workspace {
  readonly store: StoreApi<WorkspaceState>;
  open(id: string): Promise<void>;
  create(diagram?: Diagram): Promise<void>;
  removeOpen(): Promise<void>;
}

export function createWorkspace(): Workspace {
  const store = createStore<WorkspaceState>()(() => ({
    openId: "1",
    document: createMemoryDocument(emptyDiagram()),
    diagrams: [],
    saved: "notSaved",
  }));
  return {
    store,
    open: async () => {},
    create: async (diagram = emptyDiagram()) =>
      store.setState({ document: createMemoryDocument(diagram), openId: String(Math.random()) }),
    removeOpen: async () => store.setState({ document: createMemoryDocument(emptyDiagram()) }),
  };
}
