import { LanguageLinks } from "@/components/editor/language-links";
import { LanguageRedirect } from "@/components/editor/language-redirect";
import { ruleSlug } from "@/components/session/rule-href";
import { rules } from "@/lib/rules/registry";

export const dynamicParams = false;
export const generateStaticParams = () => rules.map(({ id }) => ({ id: ruleSlug(id) }));

/** Sends people on to a rule in their language. */
export default async function RuleStartPage({ params }: { params: Promise<{ id: string }> }) {
  const path = `rules/${(await params).id}/`;
  return (
    <main className="grid min-h-full place-items-center p-6">
      <LanguageRedirect path={path} />
      <LanguageLinks path={path} />
    </main>
  );
}
