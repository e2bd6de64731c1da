import { z } from "zod";
import { edgeProps } from "@/lib/catalog/edge-props";
import { presets, resources } from "@/lib/catalog/index";
import { jsonSchemaOf, type Settings } from "@/lib/catalog/settings";
import { diagramFile, fileEdge, fileNode } from "@/lib/model/schema";

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
      Object.entries(settings).map(([name, setting]) => [
        name,
        {
          ...jsonSchemaOf(setting),
          ...(Object.hasOwn(assumes, name) && { default: assumes[name] }),
        },
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
