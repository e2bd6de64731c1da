"use client";

import { createContext, useContext } from "react";
import type { Theme } from "@/lib/render/status-style";

export const ThemeContext = createContext<Theme>("light");

/** Light or dark, for the colours that come as values rather than as CSS variables. */
export const useCanvasTheme = (): Theme => useContext(ThemeContext);
