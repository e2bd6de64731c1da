import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { translator } from "@/lib/i18n";
import { isLocale, locales } from "@/lib/i18n/locales";
import { RootHtml } from "../root-html";

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => locales.map((locale) => ({ locale }));

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  interactiveWidget: "resizes-content",
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translator(locale);
  return { title: t("editor.meta.title"), description: t("editor.meta.description") };
}

export default async function LocaleLayout({ params, children }: Props & { children: ReactNode }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <RootHtml locale={locale}>{children}</RootHtml>;
}
