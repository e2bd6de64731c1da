"use client";

import Plus from "lucide-react/icons/plus";
import Trash2 from "lucide-react/icons/trash-2";
import { useId } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { propHint, propName } from "@/lib/i18n/names";
import type { Json, Props } from "@/lib/model/types";
import type { FieldSpec } from "./describe-props";
import { NodeField } from "./node-field";
import { PropField } from "./prop-field";

interface ListFieldProps {
  readonly field: Extract<FieldSpec, { control: "list" }>;
  readonly value: Json | undefined;
  readonly onChange: (value: Json | undefined, isTyping: boolean) => void;
}

const isRow = (row: Json): row is Props =>
  typeof row === "object" && row !== null && !Array.isArray(row);

/** A list of small records, such as the rules of a security group. */
export function ListField({ field, value, onChange }: ListFieldProps) {
  const t = useTranslations("editor.form");
  const locale = useLocale();
  const hintId = useId();
  const hint = propHint(field.name, locale);
  const first = field.fields[0]?.name;
  const rows = Array.isArray(value) ? (value as readonly Json[]).filter(isRow) : [];

  // The parts of a row are no settings of their own, so the catalogue does not name them.
  const labels: Readonly<Record<string, string>> = {
    source: t("source"),
    target: t("target"),
    port: t("port"),
  };
  const labelOf = (name: string) => labels[name] ?? name;

  const change = (at: number, name: string, next: Json | undefined, isTyping: boolean) =>
    onChange(
      rows.map((row, i) => {
        if (i !== at) return row;
        const { [name]: _, ...rest } = row;
        return next === undefined ? rest : { ...row, [name]: next };
      }),
      isTyping,
    );

  const remove = (at: number) =>
    onChange(
      rows.filter((_, i) => i !== at),
      false,
    );
  // An empty list says something else than none at all.
  const isStatedEmpty = value !== undefined && rows.length === 0;

  return (
    <fieldset aria-describedby={hint && hintId} className="space-y-2">
      <legend className="text-[12px] font-medium text-ink-muted">
        {propName(field.name, locale)}
      </legend>
      {rows.map((row, at) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no name of their own
          key={at}
          aria-label={t("row", { number: String(at + 1) })}
          className="flex items-start gap-2 rounded-lg border border-line p-2"
        >
          <div className="min-w-0 flex-1 space-y-2">
            {field.fields.map((part) =>
              part.control === "list" || part.control === "nodes" ? null : part.control ===
                "node" ? (
                <NodeField
                  key={part.name}
                  field={part}
                  label={labelOf(part.name)}
                  value={row[part.name]}
                  onChange={(next, isTyping) => change(at, part.name, next, isTyping)}
                />
              ) : (
                <PropField
                  key={part.name}
                  field={part}
                  label={labelOf(part.name)}
                  value={row[part.name]}
                  onChange={(next, isTyping) => change(at, part.name, next, isTyping)}
                />
              ),
            )}
          </div>
          <IconButton label={t("remove")} onClick={() => remove(at)}>
            <Trash2 />
          </IconButton>
        </fieldset>
      ))}
      {isStatedEmpty && <p>{t("nothingThrough")}</p>}
      <div className="flex flex-wrap gap-2">
        <Button
          onClick={() => onChange([...rows, first === undefined ? {} : { [first]: "" }], false)}
        >
          <Plus aria-hidden className="size-4" />
          {t("add")}
        </Button>
        {isStatedEmpty && (
          <Button onClick={() => onChange(undefined, false)}>{t("takeBack")}</Button>
        )}
      </div>
      {hint && (
        <p id={hintId} className="text-[12px] text-ink-muted">
          {hint}
        </p>
      )}
    </fieldset>
  );
}
