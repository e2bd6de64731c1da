import type { Metadata } from "next";
import { LanguageLinks } from "@/components/editor/language-links";
import { translator } from "@/lib/i18n";
import { defaultLocale, locales } from "@/lib/i18n/locales";
import { RootHtml } from "./root-html";

export const metadata: Metadata = {
  title: translator(defaultLocale)("editor.notFound.title"),
};

/** The address names no language here, so it speaks both. */
export default function NotFoundPage() {
  return (
    <RootHtml locale={defaultLocale}>
      <main className="grid min-h-full place-items-center p-6">
        <div className="space-y-6 text-center">
          {locales.map((locale) => {
            const t = translator(locale);
            return (
              <section key={locale} lang={locale} className="space-y-1">
                <h1 className="text-lg font-semibold">{t("editor.notFound.title")}</h1>
                <p className="text-ink-muted">{t("editor.notFound.text")}</p>
              </section>
            );
          })}
          <LanguageLinks />
        </div>
      </main>
    </RootHtml>
  );
}
