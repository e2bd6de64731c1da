import { describe, expect, it } from "vitest";
import { problemCodes, repairCodes } from "@/lib/exchange/format";
import { parse } from "@/lib/exchange/parse";
import { fileMessages } from "./files";
import { locales } from "./locales";
import { problemText, repairText } from "./notices";

const values = {
  line: 3,
  column: 7,
  version: 2,
  what: "id",
  limit: 20,
  name: "plan.json",
  field: "colour",
  id: "orders-api",
  renamed: "orders-api-2",
  parent: "vpc",
  kind: "mainframe",
  prop: "colour",
  value: "red",
  source: "orders-api",
  target: "legacy",
  lost: "legacy",
  rule: "APIGW008",
};

describe.each(locales)("notices in %s", (locale) => {
  it.each(problemCodes)("%s has a sentence", (code) => {
    const text = problemText({ code, path: "nodes[3]", values }, locale);
    expect(text).toMatch(/[.。]$/);
    expect(text).not.toMatch(/[{}]|files\./);
  });

  it.each(repairCodes)("%s has a sentence", (code) => {
    const text = repairText({ code, path: "nodes[3]", values }, locale);
    expect(text).toMatch(/[.。]$/);
    expect(text).not.toMatch(/[{}]|files\./);
  });
});

describe("notices", () => {
  it("have a text for every code and no other, in every language", () => {
    for (const { files } of Object.values(fileMessages)) {
      expect(Object.keys(files.problems).sort()).toEqual([...problemCodes].sort());
      expect(Object.keys(files.repairs).sort()).toEqual([...repairCodes].sort());
    }
  });

  const problemsOf = (text: string, locale: "en" | "zh") => {
    const parsed = parse(text);
    return parsed.ok ? [] : parsed.problems.map((problem) => problemText(problem, locale));
  };

  it("say where and what to do", () => {
    expect(problemsOf('{"nodes": [}', "en")[0]).toContain("line 1, column 12");
    expect(problemsOf('{"nodes": [}', "zh")[0]).toContain("第 1 行第 12 列");
    expect(problemsOf("{}", "en")[0]).toContain("look at “nodes”");
    expect(problemsOf('{"nodes": [{"id": "a"}]}', "en")[0]).toContain("nodes[0] does not say");
  });

  it("show what a file says, whatever it says", () => {
    const parsed = parse('{"nodes": [{"id": "a", "kind": "<b>{x}\'s"}]}');
    const [repair] = parsed.ok ? parsed.repairs : [];
    expect(repair && repairText(repair, "en")).toContain("“<b>{x}'s”");
  });
});
