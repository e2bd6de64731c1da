import { describe, expect, it } from "vitest";
import { pathInLocale, preferredLocale } from "./language";

describe("preferredLocale", () => {
  it.each([
    ["what was chosen before comes first", "zh", ["en-GB"], "zh"],
    ["a language that is not spoken is passed over", null, ["fr", "zh-Hant-TW", "en"], "zh"],
    ["what is stored may be broken", "xx", ["zh-CN"], "zh"],
    ["English where nothing fits", null, ["de"], "en"],
  ] as const)("%s", (_name, stored, browser, locale) => {
    expect(preferredLocale(stored, browser)).toBe(locale);
  });
});

describe("pathInLocale", () => {
  it.each([
    ["/en/", "/zh/"],
    ["/edgewise/en/", "/edgewise/zh/"],
    ["/en/app/en/", "/en/app/zh/"],
    ["/elsewhere/", "/elsewhere/"],
  ])("%s becomes %s", (from, to) => {
    expect(pathInLocale(from, "en", "zh")).toBe(to);
  });
});
