"use client";

import BookOpen from "lucide-react/icons/book-open";
import { useLocale } from "use-intl/react";
import { ruleHref, siteHref } from "@/components/session/rule-href";
import { allRulesText, ruleLinkText } from "@/lib/i18n/words";
import type { Finding } from "@/lib/rules/types";

/** Leads to the rule's page, in a new tab so that the diagram stays where it is. */
export function RuleLink({ rule, variant }: Pick<Finding, "rule" | "variant">) {
  const locale = useLocale();
  return (
    <a
      href={ruleHref(rule, locale, variant)}
      target="_blank"
      rel="noopener"
      className="inline-flex min-h-6 items-center gap-1 py-0.5 text-accent-text underline-offset-2 hover:underline touch:py-3"
    >
      <BookOpen aria-hidden className="size-3.5 shrink-0" />
      {ruleLinkText(rule, locale)}
    </a>
  );
}

/** As `RuleLink`, where there is room for a sign only. */
export function RuleIconLink({ rule, variant }: Pick<Finding, "rule" | "variant">) {
  const locale = useLocale();
  const label = ruleLinkText(rule, locale);
  return (
    <a
      href={ruleHref(rule, locale, variant)}
      target="_blank"
      rel="noopener"
      aria-label={label}
      title={label}
      className="grid size-8 shrink-0 place-items-center rounded-lg text-ink-muted hover:bg-hover hover:text-ink touch:size-11"
    >
      <BookOpen aria-hidden className="size-4" />
    </a>
  );
}

/** Leads to the list of all rules. */
export function AllRulesLink() {
  const locale = useLocale();
  return (
    <a
      href={siteHref(locale, "rules")}
      target="_blank"
      rel="noopener"
      className="inline-flex min-h-6 items-center gap-1.5 py-0.5 text-[12px] text-accent-text underline-offset-2 hover:underline touch:py-3"
    >
      <BookOpen aria-hidden className="size-3.5 shrink-0" />
      {allRulesText[locale]}
    </a>
  );
}
