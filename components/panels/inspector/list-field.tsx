"use client";

import Plus from "lucide-react/icons/plus";
import Trash2 from "lucide-react/icons/trash-2";
import { useLocale, useTranslations } from "use-intl/react";
import { useDiagram } from "@/components/session/hooks";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { resourceOf } from "@/lib/catalog";
import { nodeName, propName } from "@/lib/i18n/names";
import type { Json, Props } from "@/lib/model/types";
import type { FieldSpec } from "./describe-props";
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
  const rows = Array.isArray(value) ? (value as readonly Json[]).filter(isRow) : [];

  // The parts of a row are no settings of their own, so the catalogue does not name them.
  const labels: Readonly<Record<string, string>> = { source: t("source"), port: t("port") };
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

  return (
    <fieldset className="space-y-2">
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
              part.control === "list" ? null : part.name === "source" ? (
                <SourceField
                  key={part.name}
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
          <IconButton
            label={t("remove")}
            onClick={() =>
              onChange(
                rows.filter((_, i) => i !== at),
                false,
              )
            }
          >
            <Trash2 />
          </IconButton>
        </fieldset>
      ))}
      <Button onClick={() => onChange([...rows, { source: "" }], false)}>
        <Plus aria-hidden className="size-4" />
        {t("add")}
      </Button>
    </fieldset>
  );
}

interface SourceFieldProps {
  readonly label: string;
  readonly value: Json | undefined;
  readonly onChange: (value: string, isTyping: boolean) => void;
}

/** Who may call: something in the diagram, or an address written by hand. */
function SourceField({ label, value, onChange }: SourceFieldProps) {
  const t = useTranslations("editor.form");
  const locale = useLocale();
  const diagram = useDiagram();
  const source = typeof value === "string" ? value : "";
  const isDrawn = diagram.nodes.has(source);
  const drawn = [...diagram.nodes.values()].filter(
    (node) => !resourceOf(node.kind).traits.isAnnotation,
  );
  return (
    <>
      <Field label={label}>
        {({ id }) => (
          <Select
            id={id}
            value={isDrawn ? source : ""}
            onChange={(event) => onChange(event.target.value, false)}
          >
            <option value="">{t("otherSource")}</option>
            {drawn.map((node) => (
              <option key={node.id} value={node.id}>
                {nodeName(node, locale)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {!isDrawn && (
        <TextField
          aria-label={t("otherSource")}
          placeholder="0.0.0.0/0"
          value={source}
          onChange={(text) => onChange(text.trim(), true)}
        />
      )}
    </>
  );
}
