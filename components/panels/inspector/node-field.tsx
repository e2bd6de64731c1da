"use client";

import { useLocale, useTranslations } from "use-intl/react";
import { useDiagram } from "@/components/session/hooks";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { Json } from "@/lib/model/types";
import type { FieldSpec } from "./describe-props";
import { nodeOptions } from "./node-names";

interface NodeFieldProps {
  readonly field: Extract<FieldSpec, { control: "node" }>;
  readonly label: string;
  readonly value: Json | undefined;
  readonly onChange: (value: string, isTyping: boolean) => void;
}

/** One node of the diagram, or, where the setting allows it, an address written by hand. */
export function NodeField({ field, label, value, onChange }: NodeFieldProps) {
  const t = useTranslations("editor.form");
  const locale = useLocale();
  const options = nodeOptions(useDiagram(), field.kinds, locale);
  const stated = typeof value === "string" ? value : "";
  const isNode = options.some(({ id }) => id === stated);
  return (
    <>
      <Field label={label}>
        {({ id }) => (
          <Select
            id={id}
            value={isNode || !field.orText ? stated : ""}
            onChange={(event) => onChange(event.target.value, false)}
          >
            <option value="">{t(field.orText ? "otherSource" : "notStated")}</option>
            {options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.name}
              </option>
            ))}
            {!isNode && !field.orText && stated !== "" && <option value={stated}>{stated}</option>}
          </Select>
        )}
      </Field>
      {!isNode && field.orText && (
        <TextField
          aria-label={t("otherSource")}
          placeholder="0.0.0.0/0"
          value={stated}
          onChange={(text) => onChange(text.trim(), true)}
        />
      )}
    </>
  );
}
