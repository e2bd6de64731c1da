import { LanguageLinks } from "@/components/editor/language-links";
import { LanguageRedirect } from "@/components/editor/language-redirect";

/** Sends people on to their language; the links are for those without JavaScript. */
export default function StartPage() {
  return (
    <main className="grid min-h-full place-items-center p-6">
      <LanguageRedirect />
      <LanguageLinks />
    </main>
  );
}
