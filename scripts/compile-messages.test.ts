import compile from "icu-minify/compile";
import format from "icu-minify/format";
import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n";
import { fileMessages } from "@/lib/i18n/files";
import { locales } from "@/lib/i18n/locales";
import { compileMessages } from "./compile-messages.mjs";

type Tree = { readonly [key: string]: string | Tree };

const textsOf = (
  tree: Tree,
  path: readonly string[] = [],
): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[[...path, key].join("."), value] as const]
      : textsOf(value, [...path, key]),
  );

const formatters = {
  getNumberFormat: (locale: string) => new Intl.NumberFormat(locale),
  getPluralRules: (locale: string) => new Intl.PluralRules(locale),
};

describe("messages compiled while building", () => {
  it("keeps code, keys and plain texts, and compiles only ICU syntax", () => {
    const source =
      'import { a } from "./a";\nexport const m = { a, "b{c}": "plain", d: "{n} of 3" };\n';
    expect(compileMessages(source)).toBe(
      `import { a } from "./a";\nexport const m = { a, "b{c}": "plain", d: ${JSON.stringify(compile("{n} of 3"))} };\n`,
    );
  });

  it("fails on a file it cannot read", () => {
    expect(() => compileMessages("export const m = {")).toThrow();
  });
});

describe.each(locales)("every message in %s", (locale) => {
  const texts = textsOf({ ...messages[locale], ...fileMessages[locale] } as Tree);

  it.each(texts)("%s says compiled what it says otherwise", (_key, text) => {
    // A name that stands bare as well goes by the type it has elsewhere.
    const types = new Map<string, string | undefined>();
    for (const [, name = "", type] of text.matchAll(/\{(\w+)(?:, (\w+))?/g)) {
      types.set(name, type ?? types.get(name));
    }
    const words = ["other", ...[...text.matchAll(/(\w+) \{/g)].map(([, word = ""]) => word)];
    const translate = createTranslator({ locale, messages: { text } });
    for (const count of [0, 1, 2, 1234]) {
      for (const word of words) {
        const values = Object.fromEntries(
          [...types].map(([name, type]) => [
            name,
            type === "select" ? word : type === undefined ? "ALB" : count,
          ]),
        );
        const said = format(compile(text), locale, values, { formatters } as never);
        // Nothing to say is an empty list.
        expect(String(said)).toBe(translate("text", values));
      }
    }
  });
});
