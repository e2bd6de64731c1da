import { fits, type Setting, type Settings } from "@/lib/catalog/settings";

/** What a form needs to know of one setting. */
export type FieldSpec = {
  readonly name: string;
  /** Whether a value may be kept. */
  readonly accepts: (value: unknown) => boolean;
} & (
  | { readonly control: "choice"; readonly options: readonly string[] }
  | { readonly control: "yesNo" }
  | { readonly control: "text" }
  | { readonly control: "number" }
  | { readonly control: "list"; readonly fields: readonly FieldSpec[] }
);

function specify(name: string, setting: Setting): FieldSpec {
  const common = { name, accepts: (value: unknown) => fits(setting, value) };
  switch (setting.type) {
    case "boolean":
      return { ...common, control: "yesNo" };
    case "number":
    case "integer":
      return { ...common, control: "number" };
    case "array":
      return { ...common, control: "list", fields: describeProps(setting.items.properties) };
    case "string":
      return "enum" in setting
        ? { ...common, control: "choice", options: setting.enum }
        : { ...common, control: "text" };
  }
}

/** The fields of a form, in the order of the settings. */
export const describeProps = (settings: Settings): readonly FieldSpec[] =>
  Object.entries(settings).map(([name, setting]) => specify(name, setting));
