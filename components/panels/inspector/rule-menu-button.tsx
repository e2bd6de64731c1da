"use client";

import Ellipsis from "lucide-react/icons/ellipsis";
import { useTranslations } from "use-intl/react";
import { IconButton } from "@/components/ui/icon-button";
import { LazyMenu } from "@/components/ui/lazy-menu";
import type { RuleId } from "@/lib/rules/types";
import { MenuRule } from "./menu-rule";

const loadMenu = () => import("./rule-menu").then((module) => ({ default: module.RuleMenu }));

/** Opens what a diagram can do with a rule; the menu is fetched when it is first wanted. */
export function RuleMenuButton({ rule }: { rule: RuleId }) {
  const t = useTranslations("editor.rules");
  return (
    <MenuRule value={rule}>
      <LazyMenu
        load={loadMenu}
        trigger={
          <IconButton label={t("menu", { rule })}>
            <Ellipsis aria-hidden />
          </IconButton>
        }
      />
    </MenuRule>
  );
}
