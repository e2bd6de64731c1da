"use client";

import { useTranslations } from "use-intl/react";
import { useSession, useView } from "@/components/session/hooks";
import type { LazyMenuBody } from "@/components/ui/lazy-menu";
import { Menu, MenuChoice, MenuLabel } from "@/components/ui/menu";
import { writeSetting } from "@/components/ui/settings";
import { type Basis, bases } from "@/lib/rules/types";
import { basisKey, basisLabels } from "./basis";

export function useBasisChoice() {
  const t = useTranslations("editor.basis");
  const session = useSession();
  return {
    value: useView((view) => view.basis),
    onChange: (basis: Basis) => {
      writeSetting(basisKey, basis);
      session.view.setState({ basis });
    },
    options: bases.map((value) => ({
      value,
      label: t(basisLabels[value]),
      hint: t(`${basisLabels[value]}Hint`),
    })),
  };
}

/** Which answer the verdicts follow, each choice with what it means. */
export function BasisMenu({ trigger }: LazyMenuBody) {
  const t = useTranslations("editor.top");
  const choice = useBasisChoice();
  return (
    <Menu align="end" className="w-80" trigger={trigger}>
      <MenuLabel>{t("basis")}</MenuLabel>
      <MenuChoice {...choice} />
    </Menu>
  );
}
