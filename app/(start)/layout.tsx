import type { Metadata } from "next";
import type { ReactNode } from "react";
import { translator } from "@/lib/i18n";
import { defaultLocale } from "@/lib/i18n/locales";
import { RootHtml } from "../root-html";

const t = translator(defaultLocale);

export const metadata: Metadata = {
  title: t("editor.meta.title"),
  description: t("editor.meta.description"),
};

export default function StartLayout({ children }: { children: ReactNode }) {
  return <RootHtml locale={defaultLocale}>{children}</RootHtml>;
}
