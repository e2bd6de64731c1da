"use client";

import { useEffect } from "react";
import { readSetting } from "@/components/ui/settings";
import { localeKey, preferredLocale } from "./language";

/**
 * Goes on to the visitor's language, keeping folder, query and fragment of the address.
 * @param path The page's own address below the folder where the languages are; ends with a slash.
 */
export function LanguageRedirect({ path = "" }: { path?: string }) {
  useEffect(() => {
    const { pathname, search, hash } = window.location;
    const locale = preferredLocale(readSetting(localeKey), navigator.languages);
    const folder = pathname.replace(/[^/]*$/, "").slice(0, -path.length || undefined);
    window.location.replace(`${folder}${locale}/${path}${search}${hash}`);
  }, [path]);
  return null;
}
