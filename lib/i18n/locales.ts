/** The languages people can choose. To add one: a folder beside `en/` and a line here and in `index.ts`. */
export const locales = ["en", "zh"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "en";

export const isLocale = (value: unknown): value is Locale =>
  (locales as readonly unknown[]).includes(value);

/** One text in every language, for tables whose rows belong to a rule or a resource. */
export type Localized<Text = string> = Readonly<Record<Locale, Text>>;
