import Link from "next/link";
import { locales } from "@/lib/i18n/locales";
import { languageNames } from "./language-names";

export function LanguageLinks() {
  return (
    <nav className="flex gap-3">
      {locales.map((locale) => (
        <Link
          key={locale}
          href={`/${locale}/`}
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
