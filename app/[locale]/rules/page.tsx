import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Frame } from "@/components/reference/frame";
import { RuleIndexPage } from "@/components/reference/rule-index-page";
import { isLocale } from "@/lib/i18n/locales";
import { referenceTranslator } from "@/lib/i18n/reference";
import { rules } from "@/lib/rules/registry";

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = referenceTranslator(locale);
  return {
    title: t("meta.index"),
    description: t("meta.description", { count: String(rules.length) }),
  };
}

export default async function RulesPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <Frame locale={locale} path={["rules"]}>
      <RuleIndexPage locale={locale} />
    </Frame>
  );
}
