"use client";

import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { saveFile } from "./actions/save-file";
import { useAction } from "./use-actions";

/** Stands where the canvas failed: what was drawn can still be taken away. */
export function CanvasCrash({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations("editor.crash");
  const save = useAction(saveFile);
  return (
    <div role="alert" className="grid h-full place-items-center p-6">
      <div className="max-w-md space-y-3 text-center">
        <h2 className="text-[18px] font-semibold">{t("title")}</h2>
        <p className="text-ink-muted">{t("text")}</p>
        <div className="flex justify-center gap-2">
          <Button onClick={save.run}>{t("download")}</Button>
          <Button variant="primary" onClick={onRetry}>
            {t("retry")}
          </Button>
        </div>
      </div>
    </div>
  );
}
