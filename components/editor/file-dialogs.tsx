"use client";

import FileWarning from "lucide-react/icons/file-warning";
import { useLocale, useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { Problem, Repair } from "@/lib/exchange/format";
import { problemText, repairText } from "@/lib/i18n/notices";

interface ProblemsDialogProps {
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly onClose: () => void;
}

/** Why a file cannot be opened, where in it, and what to do. */
export function ProblemsDialog({ file, problems, onClose }: ProblemsDialogProps) {
  const t = useTranslations("editor");
  const locale = useLocale();
  return (
    <Dialog
      title={t("files.cannotOpen")}
      description={t("files.unchanged")}
      closeLabel={t("shell.close")}
      onClose={onClose}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t("shell.close")}
        </Button>
      }
    >
      <p className="mb-3 flex items-center gap-2 font-medium [overflow-wrap:anywhere]">
        <FileWarning aria-hidden className="size-4 shrink-0 text-danger" />
        {file}
      </p>
      <ul className="space-y-2">
        {problems.map((problem) => (
          <li
            key={`${problem.code} ${problem.path}`}
            className="rounded-lg bg-danger-soft px-3 py-2"
          >
            {problemText(problem, locale)}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

interface RepairsDialogProps {
  readonly repairs: readonly Repair[];
  readonly onClose: () => void;
}

/** What was put right in a file that was opened. */
export function RepairsDialog({ repairs, onClose }: RepairsDialogProps) {
  const t = useTranslations("editor");
  const locale = useLocale();
  return (
    <Dialog
      title={t("files.repairs", { count: repairs.length })}
      closeLabel={t("shell.close")}
      onClose={onClose}
    >
      <ul className="space-y-2">
        {repairs.map((repair, i) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: two repairs may read alike, and the list never changes
            key={i}
            className="rounded-lg bg-hover px-3 py-2 [overflow-wrap:anywhere]"
          >
            {repairText(repair, locale)}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
