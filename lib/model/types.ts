/**
 * The diagram: one plain, read-only, versioned value. Begin here.
 *
 * Maps keep drawing order and are safe against keys such as `__proto__`; the file format
 * (`lib/exchange`) writes them as arrays.
 */

export type NodeId = string;
export type EdgeId = string;

/** A point in pixels. A node's position is relative to its parent, as in React Flow. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A JSON value: what a node's or an edge's settings may hold. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** Settings as stated by a person. A setting that is absent is not stated; rules derive or assume it. */
export type Props = Readonly<Record<string, Json>>;

export interface DiagramNode {
  readonly id: NodeId;
  /** A kind of the catalogue; one that is not there is shown as a generic box and keeps its data. */
  readonly kind: string;
  /** What the person named it; absent means the name of its kind. */
  readonly label?: string;
  /** The container that holds it. */
  readonly parent?: NodeId;
  readonly position: Point;
  /** Absent means the size its kind starts with. */
  readonly size?: Size;
  readonly props: Props;
}

/** Only `calls` are judged: the source opens the connection. */
export const edgeKinds = ["calls", "events", "annotates"] as const;
export type EdgeKind = (typeof edgeKinds)[number];

/** A finding of a connection that somebody has looked at and lives with. */
export interface Acceptance {
  /** The rule that is accepted here, such as `APIGW008`. */
  readonly rule: string;
  /** Why, in the person's own words. */
  readonly reason: string;
}

/** What a diagram does with a rule instead of what the rule says: nothing, or another severity. */
export const ruleLevels = ["off", "info", "warning", "error"] as const;
export type RuleLevel = (typeof ruleLevels)[number];

export interface DiagramEdge {
  readonly id: EdgeId;
  readonly source: NodeId;
  readonly target: NodeId;
  readonly kind: EdgeKind;
  readonly label?: string;
  /** Settings such as `protocol` and `expectedSeconds`. */
  readonly props: Props;
  /** Findings accepted on this connection; one entry per rule. */
  readonly accepted?: readonly Acceptance[];
}

export interface Diagram {
  readonly version: 1;
  readonly title: string;
  readonly nodes: ReadonlyMap<NodeId, DiagramNode>;
  readonly edges: ReadonlyMap<EdgeId, DiagramEdge>;
  /** Rules that are switched off or have another severity in this diagram, by rule id. */
  readonly rules?: Readonly<Record<string, RuleLevel>>;
}

export const emptyDiagram = (title = ""): Diagram => ({
  version: 1,
  title,
  nodes: new Map(),
  edges: new Map(),
});
