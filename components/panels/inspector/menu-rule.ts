import { createContext, useContext } from "react";
import type { RuleId } from "@/lib/rules/types";

/** The rule that a menu is about; the menu is fetched on demand and takes nothing but its button. */
export const MenuRule = createContext<RuleId>("");

export const useMenuRule = (): RuleId => useContext(MenuRule);
