import { notFound } from "next/navigation";
import { Editor } from "@/components/editor/editor";
import { iconFile } from "@/components/session/icon-file";
import { isLocale } from "@/lib/i18n/locales";

export default async function EditorPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <>
      <link rel="preload" as="fetch" crossOrigin="anonymous" href={iconFile} />
      <Editor initialLocale={locale} />
    </>
  );
}
