"use client";

import { useParams } from "next/navigation";
import { Button } from "@/components/ui/button";
import { translator } from "@/lib/i18n";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const { locale } = useParams();
  const t = translator(isLocale(locale) ? locale : defaultLocale);
  return (
    <main className="grid min-h-full place-items-center p-6">
      <div className="max-w-md space-y-3 text-center">
        <h1 className="text-xl font-semibold">{t("editor.crash.title")}</h1>
        <p className="text-ink-muted">{t("editor.crash.text")}</p>
        <Button variant="primary" onClick={reset}>
          {t("editor.crash.retry")}
        </Button>
      </div>
    </main>
  );
}
