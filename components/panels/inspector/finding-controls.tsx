"use client";

import Check from "lucide-react/icons/check";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { useSession } from "@/components/session/hooks";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { inputStyle } from "@/components/ui/text-field";
import { acceptFinding } from "@/lib/commands/accept-finding";
import { withdrawAcceptance } from "@/lib/commands/withdraw-acceptance";
import { ruleTitle } from "@/lib/i18n/rule-title";
import { longestReason } from "@/lib/model/acceptance";
import type { EdgeId } from "@/lib/model/types";
import type { RuleId } from "@/lib/rules/types";
import { RuleMenuButton } from "./rule-menu-button";

interface FindingControlsProps {
  readonly edge: EdgeId;
  readonly rule: RuleId;
  /** Whether it belongs to the connection, so that it can be accepted there. */
  readonly isAcceptable: boolean;
  /** Why somebody lives with it; undefined where nobody does. */
  readonly accepted: string | undefined;
  /** Where the rule is explained, on the line of the buttons. */
  readonly link?: ReactNode;
}

/** What can be done about a finding without touching the drawing: live with it, or quiet its rule. */
export function FindingControls({
  edge,
  rule,
  isAcceptable,
  accepted,
  link,
}: FindingControlsProps) {
  const t = useTranslations("editor.accept");
  const locale = useLocale();
  const session = useSession();
  const [isAsking, setIsAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // What was pressed is gone afterwards, and the focus moves on to what took its place.
  const isFocusDue = useRef(false);
  const title = ruleTitle(rule, locale);

  useEffect(() => {
    if (!isFocusDue.current || isAsking) return;
    isFocusDue.current = false;
    button.current?.focus();
  });

  const leave = () => {
    isFocusDue.current = true;
    setIsAsking(false);
  };
  const handleSave = (reason: string) => {
    const outcome = session.apply(acceptFinding(session.diagram(), { edge, rule, reason }));
    if (outcome.ok) session.view.setState({ announcement: t("said", { title }) });
    leave();
  };
  const handleWithdraw = () => {
    isFocusDue.current = true;
    const outcome = session.apply(withdrawAcceptance(session.diagram(), { edge, rule }));
    if (outcome.ok) session.view.setState({ announcement: t("withdrawn", { title }) });
  };

  if (isAsking) return <ReasonForm title={title} onSave={handleSave} onCancel={leave} />;
  const menu = <RuleMenuButton rule={rule} />;
  if (accepted === undefined) {
    return (
      <Row>
        {link}
        {isAcceptable && (
          <Button
            ref={button}
            aria-label={`${t("open")}: ${title}`}
            onClick={() => setIsAsking(true)}
          >
            <Check aria-hidden className="size-4" />
            {t("open")}
          </Button>
        )}
        {menu}
      </Row>
    );
  }
  return (
    <div className="rounded-xl border border-line px-3.5 py-2.5">
      <p className="flex items-start gap-2">
        <Check aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-muted" />
        <span className="min-w-0 [overflow-wrap:anywhere]">
          <span className="font-semibold">{t("accepted")}</span> {accepted}
        </span>
      </p>
      <Row>
        {link}
        <Button ref={button} aria-label={`${t("withdraw")}: ${title}`} onClick={handleWithdraw}>
          {t("withdraw")}
        </Button>
        {menu}
      </Row>
    </div>
  );
}

const Row = ({ children }: { children: ReactNode }) => (
  <div className="mt-2 flex items-center gap-1.5">{children}</div>
);

interface ReasonFormProps {
  readonly title: string;
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why. Enter saves, Escape leaves. */
function ReasonForm({ title, onSave, onCancel }: ReasonFormProps) {
  const t = useTranslations("editor");
  const [reason, setReason] = useState("");
  const [error, setError] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const name = useId();
  useEffect(() => input.current?.focus(), []);

  const handleSubmit = () => {
    if (reason.trim() !== "") onSave(reason);
    else {
      setError(t("refusal.reasonMissing"));
      input.current?.focus();
    }
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    // The selection stays: only the question is left.
    event.stopPropagation();
    onCancel();
  };
  return (
    <form
      noValidate
      aria-label={`${t("accept.open")}: ${title}`}
      onSubmit={(event) => {
        event.preventDefault();
        handleSubmit();
      }}
      onKeyDown={handleKey}
      className="mt-2 space-y-2 rounded-xl border border-line px-3.5 py-3"
    >
      <Field label={t("accept.why")} hint={t("accept.hint")} error={error}>
        {({ id, describedBy, isInvalid }) => (
          <input
            ref={input}
            id={id}
            name={name}
            type="text"
            autoComplete="off"
            required
            maxLength={longestReason}
            aria-describedby={describedBy}
            aria-invalid={isInvalid}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
              setError(undefined);
            }}
            className={inputStyle}
          />
        )}
      </Field>
      <div className="flex gap-2">
        <Button type="submit" variant="primary">
          {t("accept.save")}
        </Button>
        <Button onClick={onCancel}>{t("accept.cancel")}</Button>
      </div>
    </form>
  );
}
