"use client";

import Moon from "lucide-react/icons/moon";
import Sun from "lucide-react/icons/sun";
import { setTheme, useResolvedTheme } from "@/components/ui/theme";

/** Changes between light and dark. Its texts come from the page, which knows the language. */
export function ThemeToggle({ dark, light }: { dark: string; light: string }) {
  const isDark = useResolvedTheme() === "dark";
  const label = isDark ? light : dark;
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={() => setTheme(isDark ? "light" : "dark")}
      className="needs-script grid size-8 place-items-center rounded-lg text-ink-muted hover:bg-hover hover:text-ink touch:size-11"
    >
      {isDark ? (
        <Sun aria-hidden className="size-[18px]" />
      ) : (
        <Moon aria-hidden className="size-[18px]" />
      )}
    </button>
  );
}
