import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Frame } from "@/components/reference/frame";
import { RuleArticle } from "@/components/reference/rule-article";
import { rulePage } from "@/components/reference/rule-page";
import { ruleSlug } from "@/components/session/rule-href";
import { isLocale, type Locale, locales } from "@/lib/i18n/locales";
import { referenceTranslator } from "@/lib/i18n/reference";
import { rules } from "@/lib/rules/registry";

interface Props {
  readonly params: Promise<{ locale: string; id: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () =>
  locales.flatMap((locale) => rules.map(({ id }) => ({ locale, id: ruleSlug(id) })));

async function read({ params }: Props) {
  const { locale, id } = await params;
  const rule = rules.find((one) => ruleSlug(one.id) === id);
  const page = rule && isLocale(locale) ? rulePage(rule.id, locale) : undefined;
  return page && { page, locale: locale as Locale };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await read(props);
  if (!found) return {};
  const { entry, situations } = found.page;
  const t = referenceTranslator(found.locale);
  return {
    title: t("meta.rule", { id: entry.id, title: entry.title }),
    description: situations[0]?.verdict,
  };
}

export default async function RulePage(props: Props) {
  const found = await read(props);
  if (!found) notFound();
  const { page, locale } = found;
  return (
    <Frame locale={locale} path={["rules", page.entry.slug]}>
      <RuleArticle page={page} locale={locale} />
    </Frame>
  );
}
