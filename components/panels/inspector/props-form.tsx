"use client";

import { type ReactNode, useEffect, useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { propHint, propName } from "@/lib/i18n/names";
import type { Json, Props } from "@/lib/model/types";
import type { FieldSpec } from "./describe-props";
import { ListField } from "./list-field";
import { NodeField } from "./node-field";
import { NodesField } from "./nodes-field";
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

/** A form made from a schema: one labelled control per setting, the advanced ones folded away. */
export function PropsForm({ fields, values, unstated, onChange }: PropsFormProps) {
  const usual = fields.filter(({ isAdvanced }) => !isAdvanced);
  const advanced = fields.filter(({ isAdvanced }) => isAdvanced);
  const control = (field: FieldSpec) => (
    <Control
      key={field.name}
      field={field}
      value={values[field.name]}
      unstated={unstated(field.name)}
      onChange={(value, isTyping) => onChange(field.name, value, isTyping)}
    />
  );
  return (
    <div className="space-y-3">
      {usual.map(control)}
      {advanced.length > 0 && (
        <MoreSettings isAnyStated={advanced.some(({ name }) => values[name] !== undefined)}>
          {advanced.map(control)}
        </MoreSettings>
      )}
    </div>
  );
}

/** Settings that a beginner never needs. It opens by itself where one of them is stated. */
function MoreSettings({ isAnyStated, children }: { isAnyStated: boolean; children: ReactNode }) {
  const t = useTranslations("editor.form");
  const [isOpen, setIsOpen] = useState(isAnyStated);
  useEffect(() => {
    if (isAnyStated) setIsOpen(true);
  }, [isAnyStated]);
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="rounded py-1 text-[12px] font-medium text-ink-muted hover:text-ink touch:py-3">
        {t("more")}
      </summary>
      {isOpen && <div className="mt-2 space-y-3">{children}</div>}
    </details>
  );
}

interface ControlProps {
  readonly field: FieldSpec;
  readonly value: Json | undefined;
  readonly unstated: Unstated | undefined;
  readonly onChange: (value: Json | undefined, isTyping: boolean) => void;
}

function Control({ field, value, unstated, onChange }: ControlProps) {
  const locale = useLocale();
  const label = propName(field.name, locale);
  switch (field.control) {
    case "list":
      return <ListField field={field} value={value} onChange={onChange} />;
    case "nodes":
      return <NodesField field={field} value={value} onChange={onChange} />;
    case "node":
      return (
        <NodeField
          field={field}
          label={label}
          value={value}
          onChange={(id, isTyping) => onChange(id || undefined, isTyping)}
        />
      );
    default:
      return (
        <PropField
          field={field}
          label={label}
          hint={propHint(field.name, locale)}
          value={value}
          unstated={unstated}
          onChange={onChange}
        />
      );
  }
}
