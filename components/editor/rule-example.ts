import { exampleFile, siteHref } from "@/components/session/rule-href";
import type { Locale } from "@/lib/i18n/locales";
import { exampleMissing } from "@/lib/i18n/words";
import type { Diagram } from "@/lib/model/types";
import { basisFrom } from "./basis";
import type { EditorContextValue } from "./editor-context";

/** The file of an example, by what the address says of it; undefined where that is nonsense. */
function fileOf(query: URLSearchParams, locale: Locale): string | undefined {
  const rule = query.get("rule")?.toLowerCase() ?? "";
  const number = query.get("example") ?? "0";
  if (!/^[a-z0-9]+$/.test(rule) || !/^\d{1,3}$/.test(number)) return undefined;
  return siteHref(locale, "rules", rule) + exampleFile(Number(number));
}

async function read(file: string | undefined): Promise<Diagram | undefined> {
  if (file === undefined) return undefined;
  try {
    const response = await fetch(file);
    if (!response.ok) return undefined;
    // Fetched here as it is for files, so that the first load need not be cut up for it.
    const { openFile } = await import("@/lib/exchange/open.browser");
    const parsed = await openFile(new File([await response.blob()], file));
    return parsed.ok ? parsed.diagram : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The example of a rule that the address asks for, as its page shows it: `?rule=apigw007&example=0`,
 * and `&basis=` where answers follow another one than usual. The address asks once: what is opened
 * is a diagram like any other, and opening the page again opens it and no copy.
 * @returns undefined, and says so, where there is no such example.
 */
export async function takeRuleExample(
  locale: Locale,
  { ui, toasts }: Pick<EditorContextValue, "ui" | "toasts">,
): Promise<Diagram | undefined> {
  const { pathname, search, hash } = window.location;
  const query = new URLSearchParams(search);
  const diagram = await read(fileOf(query, locale));
  if (query.has("basis")) ui.setState({ askedBasis: basisFrom(query.get("basis")) });
  for (const name of ["rule", "example", "basis"]) query.delete(name);
  const rest = query.toString();
  window.history.replaceState(window.history.state, "", `${pathname}${rest && `?${rest}`}${hash}`);
  if (!diagram) toasts.show({ text: exampleMissing[locale] });
  return diagram;
}
