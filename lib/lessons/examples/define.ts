import type { Locale, Localized } from "@/lib/i18n/locales";
import { type DiagramBuilder, diagram } from "@/lib/model/build";
import type { Example } from "./types";

interface Definition extends Omit<Example, "diagram"> {
  /** Draws the example; `say` picks a text in the language at hand. */
  draw(start: DiagramBuilder, say: (text: Localized) => string): DiagramBuilder;
}

/** Draws an example once per language. */
export function defineExample({ draw, ...about }: Definition): Example {
  const inLocale = (locale: Locale) =>
    draw(diagram(about.title[locale]), (text) => text[locale]).done();
  return { ...about, diagram: { en: inLocale("en"), zh: inLocale("zh") } };
}
