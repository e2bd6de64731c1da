"use client";

import { Button } from "@/components/ui/button";
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/i18n/locales";

/** What is left when the whole page failed. */
export function CrashPage({ locale, onRetry }: { locale: Locale; onRetry: () => void }) {
  const t = translator(locale);
  return (
    <main className="grid min-h-full place-items-center p-6">
      <div className="max-w-md space-y-3 text-center">
        <h1 className="text-xl font-semibold">{t("editor.crash.title")}</h1>
        <p className="text-ink-muted">{t("editor.crash.text")}</p>
        <Button variant="primary" onClick={onRetry}>
          {t("editor.crash.retry")}
        </Button>
      </div>
    </main>
  );
}
