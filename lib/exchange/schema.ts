import { z } from "zod";
import { edgeProps } from "@/lib/catalog/edge-props";
import { presets, resources } from "@/lib/catalog/index";
import type { Settings } from "@/lib/catalog/settings";
import { edgeKinds } from "@/lib/model/types";

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

export const fileEdge = z.object({
  id: z.string().min(1).optional().describe("Unique among the connections; made if absent."),
  source: z.string().describe("The node that opens the connection."),
  target: z.string().describe("The node that is called."),
  kind: z.enum(edgeKinds).optional().describe("Only calls are judged; calls if absent."),
  label: z.string().optional(),
  props: settings.optional(),
});

const diagramFile = z.object({
  $schema: z.string().optional(),
  version: z.literal(1),
  title: z.string().optional(),
  nodes: z.array(fileNode),
  edges: z.array(fileEdge).optional(),
});

/** The fields a file, a node and a connection may have. */
export const fields = {
  file: new Set(Object.keys(diagramFile.shape)),
  node: new Set(Object.keys(fileNode.shape)),
  edge: new Set(Object.keys(fileEdge.shape)),
} as const;

type JsonSchema = Record<string, unknown>;

/** A part's schema without the `$schema` line that only the whole needs. */
function partOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "input" }) as JsonSchema;
  return rest;
}

/** The settings schema, with what is assumed as each setting's default. */
function propsSchema(settings: Settings, assumes: Readonly<Record<string, unknown>>): JsonSchema {
  return {
    type: "object",
    properties: Object.fromEntries(
      Object.entries(settings).map(([name, schema]) => [
        name,
        Object.hasOwn(assumes, name) ? { ...schema, default: assumes[name] } : schema,
      ]),
    ),
    // An unknown setting is loaded and kept; naming it here lets an editor underline a slip.
    additionalProperties: false,
  };
}

/** The JSON Schema of a diagram file: what an editor or a generator needs to write one. */
export function fileSchema(): JsonSchema {
  const kinds = [
    ...new Set([...resources.map(({ kind }) => kind), ...presets.map(({ preset }) => preset.id)]),
  ];
  const node = partOf(fileNode) as { properties: Record<string, JsonSchema> };
  const edge = partOf(fileEdge) as { properties: Record<string, JsonSchema> };
  const file = z.toJSONSchema(
    diagramFile.extend({ nodes: z.array(z.any()), edges: z.array(z.any()).optional() }),
    { io: "input" },
  ) as { properties: Record<string, JsonSchema> };
  const byKind = [
    ...resources.map((resource) => ({ kind: resource.kind, resource })),
    ...presets
      .filter(({ preset, resource }) => preset.id !== resource.kind)
      .map(({ preset, resource }) => ({ kind: preset.id, resource })),
  ];
  return {
    ...file,
    title: "Edgewise diagram",
    properties: {
      ...file.properties,
      nodes: { type: "array", items: { $ref: "#/$defs/node" } },
      edges: { type: "array", items: { $ref: "#/$defs/edge" } },
    },
    $defs: {
      node: {
        ...node,
        properties: {
          ...node.properties,
          kind: { ...node.properties.kind, anyOf: [{ enum: kinds }, { type: "string" }] },
        },
        allOf: byKind.map(({ kind, resource }) => ({
          if: { properties: { kind: { const: kind } }, required: ["kind"] },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: { properties: { props: propsSchema(resource.props, resource.assumes) } },
        })),
      },
      edge: { ...edge, properties: { ...edge.properties, props: propsSchema(edgeProps, {}) } },
    },
  };
}
