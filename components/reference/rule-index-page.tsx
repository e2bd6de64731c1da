import { basisTexts, severityTexts } from "@/lib/i18n/labels";
import type { Locale } from "@/lib/i18n/locales";
import { referenceTranslator } from "@/lib/i18n/reference";
import { bases, severities } from "@/lib/rules/types";
import { type FilterOptions, RuleIndex } from "./rule-index";
import { type ListedGroup, listForSearch } from "./rule-list";

/** The values that the rules of these groups can be narrowed by. */
export function filterOptions(groups: readonly ListedGroup[], locale: Locale): FilterOptions {
  const exams = groups.flatMap((group) => group.rules).flatMap((rule) => rule.exams);
  return {
    severity: severities.map((value) => ({ value, label: severityTexts[value][locale] })),
    group: groups.map(({ code, name }) => ({ value: code, label: name })),
    exam: [...new Set(exams)].sort().map((value) => ({ value, label: value })),
    basis: bases.map((value) => ({ value, label: basisTexts[value].name[locale] })),
  };
}

/** The list of all rules, made while building. */
export function RuleIndexPage({ locale }: { locale: Locale }) {
  const t = referenceTranslator(locale);
  const groups = listForSearch(locale);
  const count = groups.reduce((sum, { rules }) => sum + rules.length, 0);
  return (
    <main id="content">
      <h1 className="text-[28px] leading-9 font-bold tracking-tight">{t("index.title")}</h1>
      <p className="mt-1.5 mb-6 max-w-[72ch] text-ink-muted">
        {t("index.intro", { count: String(count) })}
      </p>
      <RuleIndex groups={groups} options={filterOptions(groups, locale)} locale={locale} />
    </main>
  );
}
