import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { edgeProps } from "./edge-props";
import { isKnownKind, resources } from "./index";
import { choicesOf, fits, jsonSchemaOf, type Setting, text, yesNo } from "./settings";

const all: readonly [string, Setting][] = [
  ...resources.flatMap(({ kind, props }) =>
    Object.entries(props).map(([name, setting]): [string, Setting] => [`${kind}.${name}`, setting]),
  ),
  ...Object.entries(edgeProps),
];

describe("a setting", () => {
  it.each([
    ["a text that is not too long", text(3), "abc", true],
    ["a text that is too long", text(3), "abcd", false],
    ["no text for yes or no", yesNo, "true", false],
    ["a number of the range", { type: "integer", minimum: 0, maximum: 9 }, 9, true],
    ["no number beyond the range", { type: "integer", minimum: 0, maximum: 9 }, 10, false],
    ["no fraction for an integer", { type: "integer" }, 1.5, false],
    ["nothing at the excluded end", { type: "number", exclusiveMinimum: 0 }, 0, false],
    ["nothing that is not a number", { type: "number" }, Number.NaN, false],
    ["nothing when it is not defined", undefined, "x", false],
  ] as [string, Setting | undefined, unknown, boolean][])(
    "holds %s",
    (_, setting, value, holds) => {
      expect(fits(setting, value)).toBe(holds);
    },
  );

  it("offers its words, or yes and no, or nothing", () => {
    expect(choicesOf({ type: "string", enum: ["a", "b"] })).toEqual(["a", "b"]);
    expect(choicesOf(yesNo)).toEqual([true, false]);
    expect(choicesOf(text(3))).toEqual([]);
  });

  it.each(all)("%s has a schema of JSON Schema's own words alone", (_, setting) => {
    expect(JSON.stringify(jsonSchemaOf(setting))).not.toMatch(/"(isAdvanced|names)":/);
  });

  it("names only kinds that there are", () => {
    const named = all.flatMap(([, setting]) =>
      setting.type === "array" ? Object.values(setting.items.properties) : [],
    );
    const kinds = named.flatMap((part) =>
      "names" in part && part.names !== undefined && part.names.kinds !== "any"
        ? part.names.kinds
        : [],
    );
    expect(kinds.length).toBeGreaterThan(0);
    for (const kind of kinds) expect(isKnownKind(kind)).toBe(true);
  });

  it.each(all)("%s holds what its JSON Schema allows, and nothing else", (_, setting) => {
    const schema = z.fromJSONSchema(
      jsonSchemaOf(setting) as Parameters<typeof z.fromJSONSchema>[0],
    );
    const row = fc.record(
      {
        source: fc.oneof(fc.string({ maxLength: 200 }), fc.integer()),
        port: fc.oneof(fc.integer({ min: -9, max: 70_000 }), fc.double(), fc.string()),
        other: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    const value = fc.oneof(
      fc.constantFrom<unknown>(...choicesOf(setting), "x"),
      fc.string({ maxLength: 200 }),
      fc.boolean(),
      fc.integer(),
      fc.double(),
      fc.constant(null),
      fc.array(row, { maxLength: 70 }),
      row,
    );
    fc.assert(
      fc.property(value, (tried) => {
        expect(fits(setting, tried)).toBe(schema.safeParse(tried).success);
      }),
    );
  });
});
