import { type fileMessages, fileTranslator } from "./files";
import type { Locale } from "./locales";

interface Notice<Code extends string> {
  readonly code: Code;
  readonly path: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Why a file was not opened, where in it, and what to do. */
export function problemText(
  { code, path, values }: Notice<keyof (typeof fileMessages)["en"]["files"]["problems"]>,
  locale: Locale,
): string {
  return fileTranslator(locale)(`files.problems.${code}`, { path, ...values } as never);
}

/** What was put right in a file on opening it, and what to do about it. */
export function repairText(
  { code, path, values }: Notice<keyof (typeof fileMessages)["en"]["files"]["repairs"]>,
  locale: Locale,
): string {
  return fileTranslator(locale)(`files.repairs.${code}`, { path, ...values } as never);
}
