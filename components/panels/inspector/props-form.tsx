"use client";

import { useLocale } from "use-intl/react";
import { propHint, propName } from "@/lib/i18n/names";
import type { Json, Props } from "@/lib/model/types";
import type { FieldSpec } from "./describe-props";
import { ListField } from "./list-field";
import { PropField } from "./prop-field";

/** What holds of a setting that nobody stated, and whether the drawing implies it. */
export interface Unstated {
  readonly value: Json;
  readonly isDerived: boolean;
}

interface PropsFormProps {
  readonly fields: readonly FieldSpec[];
  readonly values: Props;
  readonly unstated: (prop: string) => Unstated | undefined;
  /** `undefined` takes the statement back. */
  readonly onChange: (prop: string, value: Json | undefined, isTyping: boolean) => void;
}

/** A form made from a schema: one labelled control per setting. */
export function PropsForm({ fields, values, unstated, onChange }: PropsFormProps) {
  const locale = useLocale();
  return (
    <div className="space-y-3">
      {fields.map((field) =>
        field.control === "list" ? (
          <ListField
            key={field.name}
            field={field}
            value={values[field.name]}
            onChange={(value, isTyping) => onChange(field.name, value, isTyping)}
          />
        ) : (
          <PropField
            key={field.name}
            field={field}
            label={propName(field.name, locale)}
            hint={propHint(field.name, locale)}
            value={values[field.name]}
            unstated={unstated(field.name)}
            onChange={(value, isTyping) => onChange(field.name, value, isTyping)}
          />
        ),
      )}
    </div>
  );
}
