import Link from "next/link";
import { languageNames } from "@/lib/i18n/language-names";
import { locales } from "@/lib/i18n/locales";

/** The languages, each leading to the same page in it; `path` is that page below the language. */
export function LanguageLinks({ path = "" }: { path?: string }) {
  return (
    <nav className="flex gap-3">
      {locales.map((locale) => (
        <Link
          key={locale}
          href={`/${locale}/${path}`}
          lang={locale}
          prefetch={false}
          className="rounded-lg border border-line bg-panel px-4 py-2 font-medium text-ink hover:bg-hover"
        >
          {languageNames[locale].long}
        </Link>
      ))}
    </nav>
  );
}
