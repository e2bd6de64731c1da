"use client";

import BookOpenCheck from "lucide-react/icons/book-open-check";
import ChevronDown from "lucide-react/icons/chevron-down";
import { useTranslations } from "use-intl/react";
import { useSession, useView } from "@/components/session/hooks";
import { Button } from "@/components/ui/button";
import { Menu, MenuChoice, MenuLabel } from "@/components/ui/menu";
import { writeSetting } from "@/components/ui/settings";
import type { Basis } from "@/lib/rules/types";
import { basisKey } from "./basis";

export function useBasisChoice() {
  const t = useTranslations("editor.basis");
  const session = useSession();
  const options: readonly { value: Basis; label: string; hint: string }[] = [
    { value: "aws", label: t("aws"), hint: t("awsHint") },
    { value: "aws-2025", label: t("aws2025"), hint: t("aws2025Hint") },
    { value: "notes", label: t("notes"), hint: t("notesHint") },
  ];
  return {
    value: useView((view) => view.basis),
    onChange: (basis: Basis) => {
      writeSetting(basisKey, basis);
      session.view.setState({ basis });
    },
    options,
  };
}

/** Which answer the verdicts follow, each choice with what it means. */
export function BasisMenu() {
  const t = useTranslations("editor.top");
  const choice = useBasisChoice();
  const label = choice.options.find(({ value }) => value === choice.value)?.label ?? "";
  return (
    <Menu
      align="end"
      className="w-80"
      trigger={
        <Button className="gap-1.5 px-2.5" aria-label={`${t("basis")}: ${label}`}>
          <BookOpenCheck aria-hidden className="size-4 text-ink-muted" />
          {label}
          <ChevronDown aria-hidden className="size-3.5 text-ink-muted" />
        </Button>
      }
    >
      <MenuLabel>{t("basis")}</MenuLabel>
      <MenuChoice {...choice} />
    </Menu>
  );
}
