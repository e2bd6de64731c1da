import "./globals.css";
import type { ReactNode } from "react";
import { themeScript } from "@/components/ui/theme-script";
import { languageNames } from "@/lib/i18n/language-names";
import type { Locale } from "@/lib/i18n/locales";

/** The page frame that every root layout shares: language, and theme before the first paint. */
export function RootHtml({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    // The script sets data-theme before React wakes up, which React would report as a mismatch.
    <html lang={languageNames[locale].tag} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of our own; it must run before the first paint */}
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
