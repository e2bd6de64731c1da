import Languages from "lucide-react/icons/languages";
import type { ReactNode } from "react";
import { siteHref } from "@/components/session/rule-href";
import { cx } from "@/components/ui/cx";
import { Mark } from "@/components/ui/mark";
import { languageNames } from "@/lib/i18n/language-names";
import { type Locale, locales } from "@/lib/i18n/locales";
import { referenceTranslator } from "@/lib/i18n/reference";
import { ThemeToggle } from "./theme-toggle";

interface FrameProps {
  readonly locale: Locale;
  /** The folders of this page below the language, the same in every language. */
  readonly path: readonly string[];
  readonly children: ReactNode;
}

const barItem =
  "flex h-8 items-center gap-1.5 rounded-lg px-2.5 text-ink-muted hover:bg-hover hover:text-ink touch:h-11";

/** What stands around every page of the rules: the way home, the other languages, light and dark. */
export function Frame({ locale, path, children }: FrameProps) {
  const t = referenceTranslator(locale);
  return (
    <div className="flex min-h-full flex-col bg-panel text-[14px] leading-[1.55]">
      <noscript>
        <style>{".needs-script{display:none!important}"}</style>
      </noscript>
      <a
        href="#content"
        className="absolute top-2 left-2 z-30 -translate-y-20 rounded-lg bg-accent px-3 py-2 font-medium text-accent-ink focus:translate-y-0"
      >
        {t("frame.skip")}
      </a>
      <header className="sticky top-0 z-20 border-b border-line bg-panel print:hidden">
        <div className="mx-auto flex h-12 max-w-[1240px] items-center gap-1 px-3 text-[13px] sm:px-5">
          <a
            href={siteHref(locale)}
            className="flex items-center gap-2 rounded-lg py-1 pr-2 touch:min-h-11"
          >
            <Mark />
            <span className="text-[15px] font-bold tracking-tight max-sm:sr-only">Edgewise</span>
          </a>
          <a
            href={siteHref(locale, "rules")}
            aria-current={path.length === 1 ? "page" : undefined}
            className={cx(barItem, "font-medium aria-[current]:text-ink")}
          >
            {t("frame.rules")}
          </a>
          <span className="flex-1" />
          {locales
            .filter((other) => other !== locale)
            .map((other) => (
              <a
                key={other}
                href={siteHref(other, ...path)}
                lang={languageNames[other].tag}
                hrefLang={languageNames[other].tag}
                className={barItem}
              >
                <Languages aria-hidden className="size-[18px]" />
                {languageNames[other].long}
              </a>
            ))}
          <ThemeToggle dark={t("frame.dark")} light={t("frame.light")} />
          <a
            href={siteHref(locale)}
            className="ml-1 flex h-8 items-center rounded-lg bg-accent px-3 font-medium whitespace-nowrap text-accent-ink hover:bg-accent-hover touch:h-11 max-sm:hidden"
          >
            {t("frame.open")}
          </a>
        </div>
      </header>
      <div className="mx-auto w-full max-w-[1240px] flex-1 px-4 pt-6 pb-14 sm:px-5 sm:pt-8 print:p-0">
        {children}
      </div>
      <footer className="border-t border-line px-4 py-4 text-center text-[12px] text-ink-muted print:border-0">
        {t("frame.icons")}
      </footer>
    </div>
  );
}
