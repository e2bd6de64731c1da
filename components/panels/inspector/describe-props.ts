import { fits, type NodeNames, type Setting, type Settings } from "@/lib/catalog/settings";

/** What a form needs to know of one setting. */
export type FieldSpec = {
  readonly name: string;
  /** Whether a value may be kept. */
  readonly accepts: (value: unknown) => boolean;
  /** Whether it is folded away until it is stated. */
  readonly isAdvanced: boolean;
} & (
  | { readonly control: "choice"; readonly options: readonly string[] }
  | { readonly control: "yesNo" }
  | { readonly control: "text" }
  | { readonly control: "number" }
  | {
      readonly control: "node";
      readonly kinds: NodeNames["kinds"];
      readonly orText: boolean;
    }
  | {
      readonly control: "nodes";
      /** What a row calls the node. */
      readonly part: string;
      readonly kinds: NodeNames["kinds"];
      readonly most: number;
    }
  | { readonly control: "list"; readonly fields: readonly FieldSpec[] }
);

/** A list is one of nodes where its rows do nothing but name one. */
function specifyList(setting: Extract<Setting, { type: "array" }>) {
  const fields = describeProps(setting.items.properties);
  const [only, ...others] = fields;
  return only?.control === "node" && !only.orText && others.length === 0
    ? ({
        control: "nodes",
        part: only.name,
        kinds: only.kinds,
        most: setting.maxItems,
      } as const)
    : ({ control: "list", fields } as const);
}

function specify(name: string, setting: Setting): FieldSpec {
  const common = {
    name,
    accepts: (value: unknown) => fits(setting, value),
    isAdvanced: setting.isAdvanced ?? false,
  };
  switch (setting.type) {
    case "boolean":
      return { ...common, control: "yesNo" };
    case "number":
    case "integer":
      return { ...common, control: "number" };
    case "array":
      return { ...common, ...specifyList(setting) };
    case "string":
      if ("enum" in setting) return { ...common, control: "choice", options: setting.enum };
      if (!setting.names) return { ...common, control: "text" };
      return {
        ...common,
        control: "node",
        kinds: setting.names.kinds,
        orText: setting.names.orText ?? false,
      };
  }
}

/** The fields of a form, in the order of the settings. */
export const describeProps = (settings: Settings): readonly FieldSpec[] =>
  Object.entries(settings).map(([name, setting]) => specify(name, setting));
