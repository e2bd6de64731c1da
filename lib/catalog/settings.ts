/** The nodes of a diagram that a text may name by their id. */
export interface NodeNames {
  readonly kinds: readonly string[] | "any";
  /** Whether it may say something else as well, such as a CIDR block. */
  readonly orText?: true;
}

/**
 * What a setting may hold, in the words of JSON Schema, of which it is a small part: forms, checks
 * and the schema of files are all made from it. What only forms need is no part of that schema.
 */
export type Setting = Held & {
  /** A beginner never needs it: forms keep it folded away until it is stated. */
  readonly isAdvanced?: true;
};

type Held =
  | { readonly type: "string"; readonly enum: readonly string[] }
  | { readonly type: "string"; readonly maxLength: number; readonly names?: NodeNames }
  | { readonly type: "boolean" }
  | {
      readonly type: "number" | "integer";
      readonly minimum?: number;
      readonly exclusiveMinimum?: number;
      readonly maximum?: number;
    }
  | {
      readonly maxItems: number;
      readonly type: "array";
      readonly items: {
        readonly type: "object";
        readonly properties: Settings;
        readonly required: readonly string[];
      };
    };

/** Settings by name, in the order a form shows them. */
export type Settings = Readonly<Record<string, Setting>>;

/** One of these words. */
export const choice = (...words: readonly string[]) =>
  ({ type: "string", enum: words }) as const satisfies Setting;

export const yesNo = { type: "boolean" } as const satisfies Setting;

/** Free text of at most so many characters. */
export const text = (maxLength: number) =>
  ({ type: "string", maxLength }) as const satisfies Setting;

/** The id of a node of the diagram, or what may stand in its place. */
export const nodeId = (kinds: NodeNames["kinds"], orText?: true) =>
  ({ ...text(128), names: { kinds, ...(orText && { orText }) } }) as const satisfies Setting;

/** The setting, folded away in forms until it is stated. */
export const advanced = (setting: Setting): Setting => ({ ...setting, isAdvanced: true });

/** The setting as JSON Schema alone. */
export function jsonSchemaOf(setting: Setting): Readonly<Record<string, unknown>> {
  const { isAdvanced: _, ...held } = setting;
  if (held.type === "array") {
    const { properties } = held.items;
    return { ...held, items: { ...held.items, properties: jsonSchemasOf(properties) } };
  }
  if (!("names" in held)) return held;
  const { names, ...plain } = held;
  return plain;
}

/** Each setting as JSON Schema alone. */
const jsonSchemasOf = (settings: Settings): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(settings).map(([name, setting]) => [name, jsonSchemaOf(setting)]),
  );

const fitsRow = (
  { properties, required }: Extract<Setting, { type: "array" }>["items"],
  row: unknown,
): boolean =>
  typeof row === "object" &&
  row !== null &&
  !Array.isArray(row) &&
  required.every((name) => Object.hasOwn(row, name)) &&
  Object.entries(row).every(
    ([name, value]) => !Object.hasOwn(properties, name) || fits(properties[name], value),
  );

/** Whether a setting may hold a value; none that is not defined holds anything. */
export function fits(setting: Setting | undefined, value: unknown): boolean {
  switch (setting?.type) {
    case undefined:
      return false;
    case "boolean":
      return typeof value === "boolean";
    case "string":
      if (typeof value !== "string") return false;
      return "enum" in setting ? setting.enum.includes(value) : value.length <= setting.maxLength;
    case "array":
      return (
        Array.isArray(value) &&
        value.length <= setting.maxItems &&
        value.every((row) => fitsRow(setting.items, row))
      );
    case "number":
    case "integer": {
      const isNumber = setting.type === "integer" ? Number.isSafeInteger : Number.isFinite;
      const { minimum = -Infinity, exclusiveMinimum = -Infinity, maximum = Infinity } = setting;
      return (
        typeof value === "number" &&
        isNumber(value) &&
        value >= minimum &&
        value > exclusiveMinimum &&
        value <= maximum
      );
    }
  }
}

/** The words a setting can be chosen from, or yes and no; empty where anything can be written. */
export function choicesOf(setting: Setting | undefined): readonly (string | boolean)[] {
  if (setting?.type === "boolean") return [true, false];
  return setting && "enum" in setting ? setting.enum : [];
}
