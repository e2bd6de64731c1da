import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { presets } from "@/lib/catalog/index";
import { generateSchema, outputPath } from "./schema";

interface NodeSchema {
  readonly properties: {
    readonly kind: { readonly anyOf: readonly { readonly enum?: string[] }[] };
  };
  readonly allOf: readonly {
    readonly if: { readonly properties: { readonly kind: { readonly const: string } } };
    readonly then: { readonly properties: { readonly props: { readonly properties: object } } };
  }[];
}

describe("the JSON Schema of a diagram's file", () => {
  it("is what the catalogue and the format say", () => {
    expect(readFileSync(outputPath, "utf8")).toBe(generateSchema());
  });

  it("refers to nothing that is not in it", () => {
    const text = generateSchema();
    const { $defs } = JSON.parse(text) as { $defs: object };
    for (const [, name] of text.matchAll(/"\$ref": "#\/\$defs\/([^"]+)"/g)) {
      expect(Object.keys($defs)).toContain(name);
    }
  });

  it("lists every palette entry with its settings, and allows other kinds", () => {
    const { $defs } = JSON.parse(generateSchema()) as { $defs: { node: NodeSchema } };
    const { kind } = $defs.node.properties;
    expect(kind.anyOf[1]).toEqual({ type: "string" });
    for (const { preset, resource } of presets) {
      expect(kind.anyOf[0]?.enum).toContain(preset.id);
      const own = $defs.node.allOf.find((part) => part.if.properties.kind.const === preset.id);
      expect(Object.keys(own?.then.properties.props.properties ?? {})).toEqual(
        Object.keys(resource.props),
      );
    }
  });
});
