import { describe, expect, test } from "vitest";
import type { Diagram } from "@/lib/model/types";
import { validate } from ".";
import type { Rule, RuleExamples } from "./define";
import { factsOf } from "./diagram-facts";
import { findingOfCall, findingsOfNode } from "./findings";
import { matchesOf } from "./judge";
import { rules } from "./registry";
import type { Basis } from "./types";

const modules = import.meta.glob<{ rule: Rule; examples?: () => RuleExamples }>(
  "./*/[a-z]*[0-9][0-9][0-9]-*.ts",
  { eager: true },
);
const files = Object.entries(modules).map(([path, module]) => ({ path, ...module }));

/** What one rule finds in a diagram, as `variant` about a node or an edge. */
function found(rule: Rule, diagram: Diagram, basis: Basis) {
  const facts = factsOf(diagram, basis);
  const ofCalls = [...facts.lines]
    .flatMap((line) => matchesOf(line, facts))
    .filter((match) => match.rule === rule)
    .map(findingOfCall);
  const ofNodes = [...facts.nodes()]
    .filter((node) => facts.book.forNode(basis, node).includes(rule))
    .flatMap((node) => findingsOfNode(node, basis))
    .filter((finding) => finding.rule === rule.id);
  // What a verdict rests on is told by the verdict itself.
  const ofVerdicts = [...validate(diagram, { basis }).verdicts.values()]
    .flatMap(({ also }) => also)
    .filter((finding) => finding.rule === rule.id && rule.id === "DIAG006");
  const all = new Map(
    [...ofCalls, ...ofNodes, ...ofVerdicts].map((finding) => [finding.id, finding]),
  );
  return [...all.values()]
    .map(({ variant, subject }) => ({
      variant,
      about: "edge" in subject ? subject.edge : subject.node,
    }))
    .sort((a, b) => a.about.localeCompare(b.about));
}

test("every rule file is in the registry, under the id and group its path says", () => {
  const fromPaths = files.map(({ path, rule }) => {
    const [, group, id] = /^\.\/(\w+)\/(\w+)-/.exec(path) ?? [];
    expect(rule.id.toLowerCase()).toBe(id);
    expect(id?.startsWith(group ?? "?")).toBe(true);
    return rule.id;
  });
  expect(rules.map(({ id }) => id).sort()).toEqual(fromPaths.sort());
});

describe.each(
  files.filter(({ examples }) => examples).map((file) => [file.rule.id, file] as const),
)("%s", (_id, { rule, examples }) => {
  const { valid, invalid } = examples?.() ?? { valid: {}, invalid: {} };

  test.each(Object.entries(valid))("says nothing: %s", (_name, { diagram, basis }) => {
    expect(found(rule, diagram, basis ?? "aws")).toEqual([]);
  });

  test.each(Object.entries(invalid))(
    "speaks: %s",
    (_name, { diagram, basis, expect: expected }) => {
      const sorted = expected.toSorted((a, b) => a.about.localeCompare(b.about));
      expect(found(rule, diagram, basis ?? "aws")).toEqual(sorted);
    },
  );

  test("has an example of either kind and shows every situation", () => {
    expect(Object.keys(valid)).not.toHaveLength(0);
    const shown = Object.values(invalid).flatMap((example) => example.expect.map((e) => e.variant));
    expect([...new Set(shown)].sort()).toEqual(Object.keys(rule.situations).sort());
  });
});

test("every rule cites pages of AWS", () => {
  for (const { docs, id } of rules) {
    // It tells of a fault of ours and not of the diagram.
    if (id === "BASE009") continue;
    expect(docs.length, id).toBeGreaterThan(0);
    for (const url of docs) {
      expect(["docs.aws.amazon.com", "repost.aws"]).toContain(new URL(url).hostname);
    }
  }
});
