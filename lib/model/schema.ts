import { z } from "zod";
import { longestReason } from "./acceptance";
import { edgeKinds, ruleLevels } from "./types";

/**
 * The diagram, its nodes and its connections as they stand in a file. Reading repairs what it can
 * (`lib/exchange/parse`); only reading and the published JSON Schema need this, so that zod is not
 * among the first things a browser loads.
 */

/** Farther out nothing can be drawn or found again. */
export const farthest = 1_000_000;
const coordinate = z.number().min(-farthest).max(farthest);
const extent = z.number().positive().max(100_000);

export const filePoint = z.object({ x: coordinate, y: coordinate });
export const fileSize = z.object({ width: extent, height: extent });
const settings = z.record(z.string(), z.unknown());

export const fileNode = z.object({
  id: z.string().min(1).describe("Unique among the nodes; connections and parents refer to it."),
  kind: z
    .string()
    .min(1)
    .describe("What it is. A kind that is not listed is drawn as a plain box."),
  label: z.string().optional().describe("Its name; without one, the name of its kind is shown."),
  parent: z.string().optional().describe("The id of the container it stands in."),
  position: filePoint
    .optional()
    .describe("In pixels from its parent's corner; without one, it is laid out."),
  size: fileSize.optional().describe("In pixels; without one, its kind's usual size."),
  props: settings.optional().describe("Its settings. What is not stated is derived or assumed."),
});

/** A rule's id as files may name it; one that is not known is kept. */
export const fileRule = z.string().min(1).max(64);
export const fileRuleLevel = z.enum(ruleLevels);

export const fileAcceptance = z.object({
  rule: fileRule.describe("The rule whose finding is accepted here, such as APIGW008."),
  reason: z.string().min(1).max(longestReason).describe("Why, in a line."),
});

export const fileEdge = z.object({
  id: z.string().min(1).optional().describe("Unique among the connections; made if absent."),
  source: z.string().describe("The node that opens the connection."),
  target: z.string().describe("The node that is called."),
  kind: z.enum(edgeKinds).optional().describe("Only calls are judged; calls if absent."),
  label: z.string().optional(),
  props: settings.optional(),
  accepted: z
    .array(fileAcceptance)
    .optional()
    .describe("Findings of this connection that somebody lives with; one entry per rule."),
});

/** A diagram file: version 1 of the format. */
export const diagramFile = z.object({
  $schema: z.string().optional(),
  version: z.literal(1),
  title: z.string().optional(),
  rules: z
    .record(fileRule, fileRuleLevel)
    .optional()
    .describe("Rules that are off or have another severity in this diagram, by their id."),
  nodes: z.array(fileNode),
  edges: z.array(fileEdge).optional(),
});

/** The fields a file, a node and a connection may have. */
export const fields = {
  file: new Set(Object.keys(diagramFile.shape)),
  node: new Set(Object.keys(fileNode.shape)),
  edge: new Set(Object.keys(fileEdge.shape)),
  acceptance: new Set(Object.keys(fileAcceptance.shape)),
} as const;
