"use client";

import { useId } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { useDiagram } from "@/components/session/hooks";
import { propHint, propName } from "@/lib/i18n/names";
import type { Json, Props } from "@/lib/model/types";
import type { FieldSpec } from "./describe-props";
import { type NodeOption, nodeOptions } from "./node-names";

interface NodesFieldProps {
  readonly field: Extract<FieldSpec, { control: "nodes" }>;
  readonly value: Json | undefined;
  readonly onChange: (value: Json | undefined, isTyping: boolean) => void;
}

/** Several nodes of the diagram, such as the subnets a load balancer spans: one tick each. */
export function NodesField({ field, value, onChange }: NodesFieldProps) {
  const t = useTranslations("editor.form");
  const locale = useLocale();
  const hintId = useId();
  const { name, part, most } = field;
  const rows = Array.isArray(value) ? (value as readonly Props[]) : [];
  const idOf = (row: Props): string => String(row[part] ?? "");
  const stated = new Set(rows.map(idOf));
  const drawn = nodeOptions(useDiagram(), field.kinds, locale);
  // What is named and not drawn, or no longer, can still be taken away.
  const lost = [...stated].filter((id) => !drawn.some((option) => option.id === id));
  const options: readonly NodeOption[] = [
    ...drawn,
    ...lost.map((id) => ({ id, name: id || t("notStated") })),
  ];
  const hint = propHint(name, locale);

  const change = (id: string, isChosen: boolean) => {
    const next = isChosen ? [...rows, { [part]: id }] : rows.filter((row) => idOf(row) !== id);
    onChange(next.length === 0 ? undefined : next, false);
  };
  return (
    <fieldset aria-describedby={hint && hintId} className="space-y-1">
      <legend className="text-[12px] font-medium text-ink-muted">{propName(name, locale)}</legend>
      {options.length === 0 && <p>{t("noneDrawn")}</p>}
      <div className="max-h-48 overflow-y-auto">
        {options.map((option) => {
          const isChosen = stated.has(option.id);
          return (
            <label
              key={option.id}
              className="flex min-h-7 items-center gap-2 rounded-md px-1 hover:bg-hover touch:min-h-11"
            >
              <input
                type="checkbox"
                checked={isChosen}
                disabled={!isChosen && rows.length >= most}
                onChange={(event) => change(option.id, event.target.checked)}
                className="size-4 shrink-0 accent-accent"
              />
              <span className="min-w-0 truncate" title={option.name}>
                {option.name}
              </span>
            </label>
          );
        })}
      </div>
      {hint && (
        <p id={hintId} className="text-[12px] text-ink-muted">
          {hint}
        </p>
      )}
    </fieldset>
  );
}
