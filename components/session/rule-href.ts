import type { Locale } from "@/lib/i18n/locales";
import type { Basis, RuleId } from "@/lib/rules/types";

/** What a rule is called in addresses. */
export const ruleSlug = (id: RuleId): string => id.toLowerCase();

/** An address of this site, below the path it is hosted under; ends with a slash. */
export const siteHref = (...parts: readonly string[]): string =>
  `${process.env.NEXT_PUBLIC_BASE_PATH ?? ""}/${parts.map((part) => `${part}/`).join("")}`;

/** Where the reference speaks of a rule, and of one of its situations. */
export const ruleHref = (id: RuleId, locale: Locale, variant?: string): string =>
  siteHref(locale, "rules", ruleSlug(id)) + (variant === undefined ? "" : `#${variant}`);

/** Opens a rule's example in the editor, as a diagram of its own, judged as on the rule's page. */
export const exampleHref = (
  id: RuleId,
  { number, basis }: { readonly number: number; readonly basis: Basis },
  locale: Locale,
): string =>
  `${siteHref(locale)}?rule=${ruleSlug(id)}&example=${number}${basis === "aws" ? "" : `&basis=${basis}`}`;

/** The name of an example's file, beside the page of its rule. */
export const exampleFile = (number: number): string => `${number}.json`;
