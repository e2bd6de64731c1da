import { notFound } from "next/navigation";
import { examplesOf } from "@/components/reference/rule-examples";
import { judgedExamples } from "@/components/reference/rule-page";
import { exampleFile, ruleSlug } from "@/components/session/rule-href";
import { serialise } from "@/lib/exchange/serialise";
import { isLocale, locales } from "@/lib/i18n/locales";
import { rules } from "@/lib/rules/registry";

interface Context {
  readonly params: Promise<{ locale: string; id: string; example: string }>;
}

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = () =>
  locales.flatMap((locale) =>
    rules.flatMap(({ id }) =>
      examplesOf(id).map(({ number }) => ({
        locale,
        id: ruleSlug(id),
        example: exampleFile(number),
      })),
    ),
  );

/** An example as a diagram's file, as its picture shows it; the editor opens it from here. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale, id, example } = await params;
  const rule = rules.find((one) => ruleSlug(one.id) === id);
  if (!rule || !isLocale(locale)) notFound();
  const found = judgedExamples(rule, locale).find(({ number }) => exampleFile(number) === example);
  if (!found) notFound();
  return new Response(serialise(found.diagram), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
}
