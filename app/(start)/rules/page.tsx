import { LanguageLinks } from "@/components/editor/language-links";
import { LanguageRedirect } from "@/components/editor/language-redirect";

/** Sends people on to the rules in their language. */
export default function RulesStartPage() {
  return (
    <main className="grid min-h-full place-items-center p-6">
      <LanguageRedirect path="rules/" />
      <LanguageLinks path="rules/" />
    </main>
  );
}
