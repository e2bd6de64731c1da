"use client";

import Copy from "lucide-react/icons/copy";
import Trash2 from "lucide-react/icons/trash-2";
import { useCallback, useMemo, useRef } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { useJudgement, useSession } from "@/components/session/hooks";
import { makeId } from "@/components/session/make-id";
import { namePart } from "@/components/session/name-part";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { inputStyle, TextField } from "@/components/ui/text-field";
import { resourceOf } from "@/lib/catalog";
import { duplicate } from "@/lib/commands/duplicate";
import { remove } from "@/lib/commands/remove";
import { setProps } from "@/lib/commands/set-props";
import { kindName } from "@/lib/i18n/names";
import type { DiagramNode, Json } from "@/lib/model/types";
import { ConnectionsList } from "./connections-list";
import { describeProps } from "./describe-props";
import { InspectorFocus } from "./inspector-focus";
import { NodeFindings } from "./node-findings";
import { PropsForm, type Unstated } from "./props-form";

/** One resource: its name, its settings, its connections and what was found on it. */
export function NodeInspector({ node }: { node: DiagramNode }) {
  const t = useTranslations("editor.inspector");
  const session = useSession();
  const part = useRef<HTMLDivElement>(null);
  const focusPart = useCallback(() => part.current?.focus(), []);
  return (
    <div ref={part} tabIndex={-1} className="space-y-5 outline-none">
      <InspectorFocus value={focusPart}>
        <NodeFindings node={node} onFixed={focusPart} />
      </InspectorFocus>
      <div className="space-y-3">
        <LabelField node={node} />
        <NodeSettings node={node} />
      </div>
      <ConnectionsList node={node} />
      <div className="flex flex-wrap gap-2">
        <Button
          onClick={() => {
            const outcome = session.apply(
              duplicate(session.diagram(), { nodes: [node.id], makeId }),
            );
            if (outcome.ok) session.select(outcome.nodes);
          }}
        >
          <Copy aria-hidden className="size-4" />
          {t("duplicate")}
        </Button>
        <Button
          variant="danger"
          onClick={() => session.apply(remove(session.diagram(), { nodes: [node.id] }))}
        >
          <Trash2 aria-hidden className="size-4" />
          {t("delete")}
        </Button>
      </div>
    </div>
  );
}

function LabelField({ node }: { node: DiagramNode }) {
  const t = useTranslations("editor.inspector");
  const locale = useLocale();
  const session = useSession();
  const isText = resourceOf(node.kind).traits.isText;
  const change = (label: string) =>
    namePart(session, node.id, label, { merge: `label ${node.id}` });
  return (
    <Field label={isText ? t("text") : t("name")}>
      {({ id }) =>
        isText ? (
          <textarea
            id={id}
            rows={4}
            value={node.label ?? ""}
            onChange={(event) => change(event.target.value)}
            className={`${inputStyle} h-auto py-1.5`}
          />
        ) : (
          <TextField
            id={id}
            placeholder={kindName(node.kind, locale)}
            value={node.label ?? ""}
            onChange={change}
          />
        )
      }
    </Field>
  );
}

function NodeSettings({ node }: { node: DiagramNode }) {
  const session = useSession();
  const judgement = useJudgement();
  const resource = resourceOf(node.kind);
  const fields = useMemo(() => describeProps(resource.props), [resource]);

  const unstated = (prop: string): Unstated | undefined => {
    const fact = judgement.settingOf(node.id, prop);
    if (fact && fact.source !== "stated" && fact.value !== null) {
      return { value: fact.value, isDerived: fact.source === "derived" };
    }
    const usual = resource.assumes[prop];
    return usual === undefined ? undefined : { value: usual, isDerived: false };
  };
  const change = (prop: string, value: Json | undefined, isTyping: boolean) =>
    session.apply(
      setProps(session.diagram(), { node: node.id, props: { [prop]: value } }),
      isTyping ? { merge: `${prop} ${node.id}` } : {},
    );

  return <PropsForm fields={fields} values={node.props} unstated={unstated} onChange={change} />;
}
