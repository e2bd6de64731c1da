import { z } from "zod";

/** What a form needs to know of one setting. */
export type FieldSpec = {
  readonly name: string;
  /** Whether a value may be kept; the field's own schema, without "optional". */
  readonly accepts: (value: unknown) => boolean;
} & (
  | { readonly control: "choice"; readonly options: readonly string[] }
  | { readonly control: "yesNo" }
  | { readonly control: "text" }
  | { readonly control: "number" }
  | { readonly control: "list"; readonly fields: readonly FieldSpec[] }
);

const unwrap = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;

function specify(name: string, schema: unknown): FieldSpec | undefined {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodType)) return undefined;
  const common = { name, accepts: (value: unknown) => inner.safeParse(value).success };
  if (inner instanceof z.ZodEnum) {
    return { ...common, control: "choice", options: inner.options.map(String) };
  }
  if (inner instanceof z.ZodBoolean) return { ...common, control: "yesNo" };
  if (inner instanceof z.ZodNumber) return { ...common, control: "number" };
  if (inner instanceof z.ZodString) return { ...common, control: "text" };
  if (inner instanceof z.ZodArray) {
    const element = unwrap(inner.element);
    return element instanceof z.ZodObject
      ? { ...common, control: "list", fields: describeProps(element) }
      : undefined;
  }
  return undefined;
}

/** The fields of a form, in the order of the schema. Settings no control fits are left out. */
export const describeProps = (schema: z.ZodObject): readonly FieldSpec[] =>
  Object.entries(schema.shape).flatMap(([name, field]) => specify(name, field) ?? []);
