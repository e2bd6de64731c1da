"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { ErrorBoundary } from "@/components/ui/error-boundary";

/** A part of the editor that may fail on its own. */
export function PartBoundary({ children }: { children: ReactNode }) {
  const t = useTranslations("editor.crash");
  return (
    <ErrorBoundary
      fallback={(retry) => (
        <div role="alert" className="space-y-2 p-4 text-center">
          <p>{t("part")}</p>
          <Button onClick={retry}>{t("retry")}</Button>
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
