import type { en } from "./en";
import { translator } from "./index";
import type { Locale } from "./locales";

interface Notice<Code extends string> {
  readonly code: Code;
  readonly path: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Why a file was not opened, where in it, and what to do. */
export function problemText(
  { code, path, values }: Notice<keyof typeof en.files.problems>,
  locale: Locale,
): string {
  return translator(locale)(`files.problems.${code}`, { path, ...values } as never);
}

/** What was put right in a file on opening it, and what to do about it. */
export function repairText(
  { code, path, values }: Notice<keyof typeof en.files.repairs>,
  locale: Locale,
): string {
  return translator(locale)(`files.repairs.${code}`, { path, ...values } as never);
}
