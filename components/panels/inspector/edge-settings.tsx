"use client";

import ArrowLeftRight from "lucide-react/icons/arrow-left-right";
import Trash2 from "lucide-react/icons/trash-2";
import { useTranslations } from "use-intl/react";
import { useSession } from "@/components/session/hooks";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Segmented } from "@/components/ui/segmented";
import { TextField } from "@/components/ui/text-field";
import { edgeProps } from "@/lib/catalog/edge-props";
import { remove } from "@/lib/commands/remove";
import { reverseEdge } from "@/lib/commands/reverse-edge";
import { setEdge } from "@/lib/commands/set-edge";
import type { DiagramEdge } from "@/lib/model/types";
import { describeProps } from "./describe-props";
import { PropsForm } from "./props-form";
import { Section } from "./section";

const fields = describeProps(edgeProps);

/** What lies between two resources is one of these; only a note's line annotates. */
const judgedKinds = ["calls", "events"] as const;

export function EdgeSettings({ edge }: { edge: DiagramEdge }) {
  const t = useTranslations("editor.inspector");
  const tKind = useTranslations("editor.edgeKind");
  const session = useSession();
  return (
    <Section title={t("settings")}>
      <div className="space-y-3">
        {edge.kind !== "annotates" && (
          <Field isGroup label={t("kind")}>
            {({ labelId }) => (
              <Segmented
                label={t("kind")}
                labelledBy={labelId}
                className="w-full"
                value={edge.kind}
                onChange={(kind) =>
                  session.apply(setEdge(session.diagram(), { edge: edge.id, kind }))
                }
                options={judgedKinds.map((kind) => ({ value: kind, label: tKind(kind) }))}
              />
            )}
          </Field>
        )}
        <Field label={t("label")}>
          {({ id }) => (
            <TextField
              id={id}
              value={edge.label ?? ""}
              onChange={(label) =>
                session.apply(setEdge(session.diagram(), { edge: edge.id, label }), {
                  merge: `label ${edge.id}`,
                })
              }
            />
          )}
        </Field>
        {edge.kind === "calls" && (
          <PropsForm
            fields={fields}
            values={edge.props}
            unstated={() => undefined}
            onChange={(prop, value, isTyping) =>
              session.apply(
                setEdge(session.diagram(), { edge: edge.id, props: { [prop]: value } }),
                isTyping ? { merge: `${prop} ${edge.id}` } : {},
              )
            }
          />
        )}
        <div className="flex flex-wrap gap-2 pt-1">
          <Button onClick={() => session.apply(reverseEdge(session.diagram(), { edge: edge.id }))}>
            <ArrowLeftRight aria-hidden className="size-4" />
            {t("reverse")}
          </Button>
          <Button
            variant="danger"
            onClick={() => session.apply(remove(session.diagram(), { edges: [edge.id] }))}
          >
            <Trash2 aria-hidden className="size-4" />
            {t("delete")}
          </Button>
        </div>
      </div>
    </Section>
  );
}
