import type { EdgeId, NodeId, Props } from "./types";

/**
 * A fix as data: what a rule proposes and `lib/commands/apply-fix` carries out in one step.
 * A node that does not exist yet is named by a reference that begins with `new:`, unique in the plan.
 */
export type FixEdit =
  | {
      readonly op: "addNode";
      readonly ref: `new:${string}`;
      readonly kind: string;
      readonly props: Props;
      /** The container it belongs in; absent means the canvas. May be another `new:` reference. */
      readonly parent?: NodeId;
      /** Placed between these two where there is room. */
      readonly between: readonly [NodeId, NodeId];
    }
  | { readonly op: "removeNode"; readonly node: NodeId }
  | { readonly op: "setProps"; readonly node: NodeId; readonly props: Props }
  | { readonly op: "setEdgeProps"; readonly edge: EdgeId; readonly props: Props }
  | { readonly op: "moveNode"; readonly node: NodeId; readonly parent: NodeId | undefined }
  | { readonly op: "addEdge"; readonly source: NodeId; readonly target: NodeId }
  | {
      readonly op: "retargetEdge";
      readonly edge: EdgeId;
      readonly source?: NodeId;
      readonly target?: NodeId;
    }
  | { readonly op: "removeEdge"; readonly edge: EdgeId };
