import { describe, expect, it, test } from "vitest";
import { fill } from "@/lib/i18n/fill";
import { locales } from "@/lib/i18n/locales";
import { groups } from "@/lib/i18n/reference";
import { ruleTexts } from "@/lib/i18n/rules";
import { emptyDiagram } from "@/lib/model/types";
import { rules } from "@/lib/rules/registry";
import { examplesOf } from "./rule-examples";
import { listRules } from "./rule-list";
import { rulePage } from "./rule-page";

/** Every text of a value, whatever holds it; pictures are looked at on their own. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value.startsWith("<svg") ? [] : [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const hasChinese = (text: string) => /\p{Script=Han}/u.test(text);
const everyRule = rules.map(({ id }) => id);

describe.each(locales)("a page in %s", (locale) => {
  it.each(everyRule)("of %s has every part", (id) => {
    const rule = rules.find((one) => one.id === id);
    const page = rulePage(id, locale);
    if (!page || !rule) throw new Error("no page");
    expect(page.situations.map(({ variant }) => variant)).toEqual(Object.keys(rule.situations));
    expect(page.references.map(({ url }) => url)).toEqual(rule.docs);
    expect(page.bases.length).toBeGreaterThan(0);
    expect(page.exam !== undefined).toBe(page.entry.exams.length > 0);
    expect(page.group.rules).toContain(page.entry);
    for (const text of textsIn(page)) {
      expect(text).not.toMatch(/[{}]|undefined|\[object/);
      expect(text.trim()).not.toBe("");
    }
    for (const { verdict, why } of page.situations) {
      expect(why.length).toBeGreaterThan(0);
      for (const text of [verdict, ...why]) expect(hasChinese(text), text).toBe(locale === "zh");
    }
  });

  it.each(everyRule.filter((id) => examplesOf(id).length > 0))("of %s is drawn", (id) => {
    const page = rulePage(id, locale);
    const pictures = [...(page?.situations ?? []), ...(page?.silent ?? [])].map(
      ({ picture }) => picture,
    );
    expect(page?.silent.length).toBeGreaterThan(0);
    for (const picture of pictures) {
      expect(picture?.svg.light).toMatch(/^<svg [\s\S]+<\/svg>$/);
      expect(picture?.svg.dark).not.toBe(picture?.svg.light);
      expect(picture?.width).toBeGreaterThan(100);
    }
  });
});

test("texts beside a picture speak in its names and not in general", () => {
  for (const id of everyRule.filter((one) => examplesOf(one).length > 0)) {
    for (const { variant, verdict, why } of rulePage(id, "en")?.situations ?? []) {
      const says = ruleTexts[id]?.en.says[variant];
      for (const [i, text] of [says?.verdict ?? "", ...(says?.why ?? [])].entries()) {
        if (!text.includes("{")) continue;
        const inGeneral = fill(text, {}, emptyDiagram(), "en");
        expect([verdict, ...why][i], `${id} ${variant}`).not.toBe(inGeneral);
      }
    }
  }
});

test("every rule is listed once, in a group that has a name", () => {
  const listed = listRules("en").flatMap((group) => group.rules.map(({ id }) => id));
  expect(listed.toSorted()).toEqual(everyRule.toSorted());
  for (const { code } of listRules("en")) expect(groups).toContain(code);
});

test("pages lead from each rule to the next and back", () => {
  const order = listRules("zh").flatMap((group) => group.rules.map(({ id }) => id));
  const pages = order.map((id) => rulePage(id, "zh"));
  expect(pages.map((page) => page?.previous?.id)).toEqual([undefined, ...order.slice(0, -1)]);
  expect(pages.map((page) => page?.next?.id)).toEqual([...order.slice(1), undefined]);
});

test("there is no page of what is no rule", () => {
  expect(rulePage("APIGW999", "en")).toBeUndefined();
});
