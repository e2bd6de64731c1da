import { notFound } from "next/navigation";
import { Editor } from "@/components/editor/editor";
import { isLocale } from "@/lib/i18n/locales";

export default async function EditorPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <Editor initialLocale={locale} />;
}
