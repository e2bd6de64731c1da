"use client";

import { useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { Field } from "@/components/ui/field";
import { Segmented } from "@/components/ui/segmented";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { valueName } from "@/lib/i18n/names";
import type { Json } from "@/lib/model/types";
import type { FieldSpec } from "./describe-props";
import type { Unstated } from "./props-form";

interface PropFieldProps {
  readonly field: Exclude<FieldSpec, { control: "list" | "node" | "nodes" }>;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: Json | undefined;
  readonly unstated?: Unstated | undefined;
  readonly onChange: (value: Json | undefined, isTyping: boolean) => void;
}

const notStated = "";

/** One setting. Taking the statement back is always one of the choices. */
export function PropField({ field, label, hint, value, unstated, onChange }: PropFieldProps) {
  const t = useTranslations("editor.form");
  const locale = useLocale();
  const [error, setError] = useState<string>();

  const implied =
    unstated &&
    t(unstated.isDerived ? "derived" : "assumed", {
      value: valueName(field.name, unstated.value, locale),
    });
  const otherwise = value === undefined ? implied : undefined;

  const handleText = (text: string) => {
    const trimmed = text.trim();
    const next = field.control === "number" ? Number(trimmed) : trimmed;
    const isFit = trimmed === "" || field.accepts(next);
    setError(isFit ? undefined : t(field.control === "number" ? "invalidNumber" : "invalidText"));
    if (isFit) onChange(trimmed === "" ? undefined : next, true);
  };

  return (
    <Field label={label} hint={hint} error={error} isGroup={field.control === "yesNo"}>
      {({ id, labelId, describedBy, isInvalid }) => {
        switch (field.control) {
          case "choice":
            return (
              <Select
                id={id}
                aria-describedby={describedBy}
                value={typeof value === "string" ? value : notStated}
                onChange={(event) => onChange(event.target.value || undefined, false)}
              >
                <option value={notStated}>{implied ?? t("notStated")}</option>
                {field.options.map((option) => (
                  <option key={option} value={option}>
                    {valueName(field.name, option, locale)}
                  </option>
                ))}
              </Select>
            );
          case "yesNo":
            return (
              <Segmented
                label={label}
                labelledBy={labelId}
                className="w-full"
                value={value === undefined ? "unstated" : String(value)}
                onChange={(next) =>
                  onChange(next === "unstated" ? undefined : next === "true", false)
                }
                options={[
                  { value: "unstated", label: implied ?? t("notStated") },
                  { value: "true", label: t("yes") },
                  { value: "false", label: t("no") },
                ]}
              />
            );
          default:
            return (
              <TextField
                id={id}
                aria-describedby={describedBy}
                aria-invalid={isInvalid}
                inputMode={field.control === "number" ? "decimal" : "text"}
                placeholder={otherwise ?? t("notStated")}
                value={value === undefined ? "" : String(value)}
                onChange={handleText}
              />
            );
        }
      }}
    </Field>
  );
}
