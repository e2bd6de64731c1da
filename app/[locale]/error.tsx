"use client";

import { useParams } from "next/navigation";
import { lazy, Suspense } from "react";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";

// This file is part of every first load; what it shows hardly ever is.
const CrashPage = lazy(() =>
  import("@/components/editor/crash-page").then((module) => ({ default: module.CrashPage })),
);

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const { locale } = useParams();
  return (
    <Suspense>
      <CrashPage locale={isLocale(locale) ? locale : defaultLocale} onRetry={reset} />
    </Suspense>
  );
}
