import { describe, expect, test } from "vitest";
import type { Rule, RuleExamples } from "@/lib/rules/define";
import { factsOf } from "@/lib/rules/diagram-facts";
import { findingOfCall, findingsOfNode } from "@/lib/rules/findings";
import { matchesOf } from "@/lib/rules/judge";
import { rules } from "@/lib/rules/registry";
import {
  bases,
  type Finding,
  needs,
  notesTopics,
  severities,
  statuses,
  type TextData,
} from "@/lib/rules/types";
import { editTexts } from "../edits";
import { fixTexts } from "../fixes";
import {
  basisTexts,
  labels,
  needTexts,
  questionTexts,
  severityTexts,
  statusTexts,
} from "../labels";
import { locales } from "../locales";
import { voices } from "../voices";
import { ruleTexts } from "./index";

const modules = import.meta.glob<{ rule?: Rule; examples?: () => RuleExamples }>(
  "../../rules/*/[a-z]*[0-9][0-9][0-9]-*.ts",
  { eager: true },
);
const sources = import.meta.glob<string>(["../../rules/**/*.ts", "!../../rules/**/*.test.ts"], {
  eager: true,
  query: "?raw",
  import: "default",
});

const sorted = (values: Iterable<string>) => [...new Set(values)].sort();
const placeholders = (text: string) => sorted(text.match(/\{\w+\}/g) ?? []);
const hasChinese = (text: string) => /\p{Script=Han}/u.test(text);
const words = (text: string) => text.split(/\s+/).length;

/** Every diagram of every rule's examples, with what is found in it and what can be done. */
const examples = Object.values(modules).flatMap(({ examples: of }) =>
  Object.values({ ...of?.().valid, ...of?.().invalid }),
);
const seen = { findings: [] as Finding[], fixes: [] as { id: string; data: TextData }[] };
for (const { diagram, basis = "aws" } of examples) {
  const facts = factsOf(diagram, basis);
  for (const match of [...facts.lines].flatMap((line) => matchesOf(line, facts))) {
    const finding = findingOfCall(match);
    seen.findings.push(finding);
    for (const fix of match.rule.fixes?.(match.call, match.variant) ?? []) {
      seen.fixes.push({ id: fix.id, data: { ...finding.data, ...fix.data } });
    }
  }
  for (const node of facts.nodes()) {
    for (const finding of findingsOfNode(node, basis)) {
      seen.findings.push(finding);
      const rule = rules.find(({ id }) => id === finding.rule);
      for (const fix of rule?.nodeFixes?.(node) ?? []) {
        seen.fixes.push({ id: fix.id, data: { ...finding.data, ...fix.data } });
      }
    }
  }
}

test("every rule has a text and every text a rule", () => {
  expect(sorted(Object.keys(ruleTexts))).toEqual(sorted(rules.map(({ id }) => id)));
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const texts = ruleTexts[id];
  if (!texts) throw new Error(`No text for ${id}`);
  const variants = Object.keys(rule.situations);

  test.each(locales)("speaks of its situations and no others in %s", (locale) => {
    const text = texts[locale];
    expect(text.title).not.toMatch(/[{}.。]/);
    expect(sorted(Object.keys(text.says))).toEqual(sorted(variants));
    expect(text.exam !== undefined).toBe(rule.exams !== undefined);
    expect(text.exam ?? ".").toMatch(/[.。]$/);
    for (const { verdict, why } of Object.values(text.says)) {
      expect(verdict).toMatch(/[.。]$/);
      expect(why.length).toBeGreaterThanOrEqual(1);
      expect(why.length).toBeLessThanOrEqual(3);
      for (const step of why) expect(step).toMatch(/[.。]$/);
    }
    const steps = Object.values(text.says).map(({ why }) => why.join());
    expect(new Set(steps).size).toBe(steps.length);
  });

  test("uses the same placeholders in every language, in English in few words", () => {
    for (const variant of variants) {
      const [en, zh] = [texts.en.says[variant], texts.zh.says[variant]];
      expect(placeholders(zh?.verdict ?? "")).toEqual(placeholders(en?.verdict ?? ""));
      expect(placeholders(zh?.why.join() ?? "")).toEqual(placeholders(en?.why.join() ?? ""));
      for (const step of en?.why ?? []) expect(words(step), step).toBeLessThanOrEqual(25);
    }
  });

  test("is translated", () => {
    const of = (locale: "en" | "zh") => {
      const { title, exam, says } = texts[locale];
      const said = Object.values(says).flatMap(({ verdict, why }) => [verdict, ...why]);
      return [title, ...(exam === undefined ? [] : [exam]), ...said];
    };
    for (const text of of("zh")) expect(hasChinese(text), text).toBe(true);
    for (const text of of("en")) expect(hasChinese(text), text).toBe(false);
  });

  test("leaves the study notes to the rules that follow them", () => {
    const isOfNotes = rule.bases?.length === 1 && rule.bases[0] === "notes";
    const said = JSON.stringify(texts);
    expect(/study notes|笔记/i.test(said)).toBe(isOfNotes);
    expect(said).not.toMatch(/illegal|invalid|非法|无效/i);
  });
});

test("names in a rule's text are names of what it speaks of", () => {
  expect(seen.findings.length).toBeGreaterThan(100);
  for (const { id, rule, variant, data } of seen.findings) {
    const says = ruleTexts[rule]?.en.says[variant];
    const used = placeholders(`${says?.verdict} ${says?.why.join(" ")}`);
    for (const name of used)
      expect(Object.keys(data), `${id} ${name}`).toContain(name.slice(1, -1));
  }
});

describe("fixes", () => {
  const calls = Object.values(sources).flatMap((source) => [
    ...source.matchAll(/(?:\b(?:safe|suggest|asSuggestion)\(|\? |: )\s*"([a-z]+[A-Z]\w+)"/g),
  ]);
  const written = calls.map(([, id]) => id ?? "");
  const used = sorted([...seen.fixes.map(({ id }) => id), "useLinkV1", "useLinkV2"]);

  test("of every example have a text, and every text is of a fix", () => {
    expect(used.filter((id) => !(id in fixTexts))).toEqual([]);
    const known = new Set([...used, ...written]);
    expect(Object.keys(fixTexts).filter((id) => !known.has(id))).toEqual([]);
  });

  test("named in the source have a text", () => {
    const verbs =
      /"((?:add|answer|attach|balancerFor|endAt|insert|linkTo|make|move|remove|replace|stop|turnOff|use|wrapIn)[A-Z]\w*)"/g;
    const operations: ReadonlySet<string> = new Set(Object.keys(editTexts));
    const named = Object.values(sources)
      .flatMap((source) => [...source.matchAll(verbs)].map(([, id]) => id ?? ""))
      .filter((id) => !operations.has(id));
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((id) => !(id in fixTexts))).toEqual([]);
  });

  test.each(Object.entries(fixTexts))("%s", (_id, { en, zh }) => {
    expect(en.title.length).toBeLessThanOrEqual(45);
    expect(en.title).not.toMatch(/[.。]$/);
    expect(en.hint).toMatch(/\.$/);
    expect(zh.hint).toMatch(/。$/);
    expect(placeholders(zh.title + zh.hint)).toEqual(placeholders(en.title + en.hint));
    expect(hasChinese(zh.title) && hasChinese(zh.hint)).toBe(true);
  });

  test("name what they are about", () => {
    for (const { id, data } of seen.fixes) {
      const text = fixTexts[id]?.en;
      for (const name of placeholders(`${text?.title} ${text?.hint}`)) {
        expect(Object.keys(data), `${id} ${name}`).toContain(name.slice(1, -1));
      }
    }
  });

  test("list their changes with the same names in every language", () => {
    for (const { en, zh } of Object.values(editTexts)) {
      expect(placeholders(zh)).toEqual(placeholders(en));
      expect(hasChinese(zh)).toBe(true);
    }
  });
});

describe("short texts", () => {
  const used = rules.flatMap(({ situations }) => Object.values(situations));

  test("are there for everything a verdict can say", () => {
    for (const { label } of used) expect(labels).toHaveProperty(label);
    expect(sorted(Object.keys(labels))).toEqual(sorted(used.map(({ label }) => label)));
    expect(Object.keys(needTexts)).toEqual([...needs]);
    expect(Object.keys(statusTexts)).toEqual([...statuses]);
    expect(Object.keys(severityTexts)).toEqual([...severities]);
    expect(Object.keys(basisTexts)).toEqual([...bases]);
    expect(Object.keys(questionTexts)).toEqual(["vpcLink", "privateEndpoint"]);
  });

  test.each(Object.entries(labels))("the chip %s is short", (_label, { en, zh }) => {
    expect(en.length).toBeLessThanOrEqual(25);
    expect(zh.length).toBeLessThanOrEqual(19);
    expect(hasChinese(zh)).toBe(true);
  });

  test("tell one chip from another", () => {
    for (const locale of locales) {
      const texts = Object.values(labels).map((label) => label[locale]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});

describe.each(notesTopics)("the voices on %s", (topic) => {
  const { lines, notes, aws, url } = voices[topic];

  test("speak each for itself", () => {
    expect(notes.en).toMatch(/^The study notes say/);
    expect(notes.en).not.toMatch(/AWS documents/);
    expect(aws.en).toMatch(/^AWS documents/);
    expect(aws.en).not.toMatch(/study notes/i);
    expect(notes.zh).toMatch(/^笔记/);
    expect(aws.zh).toMatch(/^AWS 文档/);
    expect(aws.zh).not.toMatch(/笔记/);
  });

  test("name lines and a page", () => {
    expect(lines).toMatch(/^\d+(-\d+)?(, \d+(-\d+)?)*$/);
    expect(new URL(url).hostname).toBe("docs.aws.amazon.com");
  });
});
