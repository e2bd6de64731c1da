"use client";

import { useEffect } from "react";
import { readSetting } from "@/components/ui/settings";
import { localeKey, preferredLocale } from "./language";

/** Goes on to the visitor's language, keeping folder, query and fragment of the address. */
export function LanguageRedirect() {
  useEffect(() => {
    const { pathname, search, hash } = window.location;
    const locale = preferredLocale(readSetting(localeKey), navigator.languages);
    const folder = pathname.replace(/[^/]*$/, "");
    window.location.replace(`${folder}${locale}/${search}${hash}`);
  }, []);
  return null;
}
