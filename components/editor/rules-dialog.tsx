"use client";

import { useId } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { useDiagramValue, useSession } from "@/components/session/hooks";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Select } from "@/components/ui/select";
import { resetRules } from "@/lib/commands/reset-rules";
import { setRuleLevel } from "@/lib/commands/set-rule-level";
import { ruleTitle } from "@/lib/i18n/rule-title";
import { type RuleLevel, ruleLevels } from "@/lib/model/types";

/** The rules that this diagram has switched off or changed, each with the way back. */
export function RulesDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("editor");
  const session = useSession();
  const rules = useDiagramValue((diagram) => diagram.rules);
  const changed = Object.entries(rules ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <Dialog
      title={t("rules.title")}
      description={t("rules.hint")}
      closeLabel={t("shell.close")}
      onClose={onClose}
      footer={
        changed.length > 0 && (
          <Button onClick={() => session.apply(resetRules(session.diagram()))}>
            {t("rules.resetAll")}
          </Button>
        )
      }
    >
      {changed.length === 0 ? (
        <div className="py-4 text-center">
          <p className="font-medium">{t("rules.none")}</p>
          <p className="mt-1 text-ink-muted">{t("rules.noneHint")}</p>
        </div>
      ) : (
        <ul className="space-y-2">
          {changed.map(([rule, level]) => (
            <ChangedRule key={rule} rule={rule} level={level} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function ChangedRule({ rule, level }: { rule: string; level: RuleLevel }) {
  const t = useTranslations("editor.rules");
  const locale = useLocale();
  const session = useSession();
  const id = useId();
  const change = (next: RuleLevel | undefined) =>
    session.apply(setRuleLevel(session.diagram(), { rule, level: next }));
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-xl border border-line px-3.5 py-2.5">
      <label htmlFor={id} className="min-w-48 flex-1">
        <span className="block font-medium">{ruleTitle(rule, locale)}</span>
        <span className="block text-[12px] text-ink-muted">{rule}</span>
      </label>
      <Select
        id={id}
        className="w-36"
        value={level}
        onChange={(event) => change(ruleLevels.find((one) => one === event.target.value))}
      >
        {ruleLevels.map((one) => (
          <option key={one} value={one}>
            {t(`level.${one}`)}
          </option>
        ))}
      </Select>
      <Button aria-label={`${t("reset")}: ${rule}`} onClick={() => change(undefined)}>
        {t("reset")}
      </Button>
    </li>
  );
}
