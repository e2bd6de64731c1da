"use client";

import EyeOff from "lucide-react/icons/eye-off";
import { useLocale, useTranslations } from "use-intl/react";
import { useDiagramValue, useSession } from "@/components/session/hooks";
import type { LazyMenuBody } from "@/components/ui/lazy-menu";
import { Menu, MenuChoice, MenuItem, MenuLabel, MenuSeparator } from "@/components/ui/menu";
import { setRuleLevel } from "@/lib/commands/set-rule-level";
import { ruleTitle } from "@/lib/i18n/rule-title";
import type { RuleLevel } from "@/lib/model/types";
import { useInspectorFocus } from "./inspector-focus";
import { useMenuRule } from "./menu-rule";

const severities = ["error", "warning", "info"] as const satisfies readonly RuleLevel[];

/** How severe a rule is in this diagram, and the way to switch it off there. */
export function RuleMenu({ trigger }: LazyMenuBody) {
  const t = useTranslations("editor.rules");
  const locale = useLocale();
  const session = useSession();
  const rule = useMenuRule();
  const focusInspector = useInspectorFocus();
  const level = useDiagramValue(({ rules = {} }) =>
    Object.hasOwn(rules, rule) ? rules[rule] : undefined,
  );
  const title = ruleTitle(rule, locale);
  const change = (next: RuleLevel | undefined) => {
    const outcome = session.apply(setRuleLevel(session.diagram(), { rule, level: next }));
    if (!outcome.ok) return;
    session.view.setState({
      announcement: t("said", { title, level: t(`level.${next ?? "usual"}`) }),
    });
    // The finding may be gone now, and with it the button that the menu hangs on.
    focusInspector();
  };
  return (
    <Menu className="w-72" align="end" trigger={trigger}>
      <MenuLabel>{`${rule} · ${title}`}</MenuLabel>
      <MenuChoice
        value={level ?? "usual"}
        onChange={(next) => change(severities.find((severity) => severity === next))}
        options={[
          { value: "usual", label: t("treat.usual") },
          ...severities.map((value) => ({ value, label: t(`treat.${value}`) })),
        ]}
      />
      <MenuSeparator />
      <MenuItem icon={<EyeOff aria-hidden />} onSelect={() => change("off")}>
        {t("treat.off")}
      </MenuItem>
    </Menu>
  );
}
