import { describe, expect, test } from "vitest";
import { diagram } from "@/lib/model/build";
import type { Props } from "@/lib/model/types";
import { validate } from "@/lib/rules";
import type { Basis } from "@/lib/rules/types";
import { explain } from "./explain";
import { locales } from "./locales";

function explained(kind: string, props: Props, basis: Basis, locale: "en" | "zh" = "en") {
  const drawn = diagram()
    .node("api", "api-gateway", {}, { label: "orders-api" })
    .node("it", kind, props, { label: "legacy-stock" })
    .edge("api", "it")
    .done();
  const verdict = validate(drawn, { basis }).verdicts.get("api->it");
  if (!verdict) throw new Error("no verdict");
  return explain(verdict, locale);
}

describe("the five blocks", () => {
  const told = explained("ec2", {}, "aws");

  test("the verdict and both answers", () => {
    expect(told.headline).toMatch(/VPC Link/);
    expect(told.answers.map(({ question, need }) => `${question}: ${need}`)).toEqual([
      "VPC Link: missing",
      "Private Endpoint: notNeeded",
    ]);
  });
  test("why, in the diagram's own names", () => {
    expect(told.why.length).toBeGreaterThanOrEqual(1);
    expect(told.why.length).toBeLessThanOrEqual(3);
    expect(told.why.join(" ")).toContain("legacy-stock");
  });
  test("the whole way", () => {
    expect(told.hops.map(({ name }) => name)).toEqual([
      "orders-api",
      "VPC Link · V2",
      "ALB · Internal",
      "legacy-stock",
    ]);
  });
  test("what can be done, and what it changes", () => {
    expect(told.fixes[0]?.title).toMatch(/VPC Link.*ALB/);
    expect(told.fixes[0]?.changes.join(" ")).toContain("legacy-stock");
  });
  test("where it is written", () => {
    expect(told.references.map(({ url }) => new URL(url).hostname)).toContain(
      "docs.aws.amazon.com",
    );
  });
  test.each(locales)("no placeholder is left open in %s", (locale) => {
    for (const kind of ["ec2", "lambda", "fargate", "rds", "s3", "alb", "api-gateway"]) {
      for (const basis of ["aws", "aws-2025", "notes"] as const) {
        expect(JSON.stringify(explained(kind, {}, basis, locale).why)).not.toMatch(/[{}]\w/);
      }
    }
  });
});

describe("the two voices", () => {
  const cases = [
    ["Lambda", "lambda", {}, "aws", "notes", /agree/],
    [
      "Lambda in a VPC",
      "lambda",
      { attached: true },
      "aws",
      "notes",
      /same answer for another reason/,
    ],
    ["an internal Ingress", "fargate", { entry: "internal" }, "aws", "notes", /see it otherwise/],
    [
      "an internal Ingress",
      "fargate",
      { entry: "internal" },
      "notes",
      "aws",
      /AWS documents it otherwise/,
    ],
    ["a public instance", "ec2", { publicIp: true }, "notes", "aws", /AWS documents it otherwise/],
    ["a private instance", "ec2", {}, "notes", "aws", /AWS documents the same/],
  ] as const;

  test.each(cases)(
    "%s (%s %o) under %s: the %s speak apart",
    (_name, kind, props, basis, speaker, title) => {
      const { voice } = explained(kind, props, basis);
      expect(voice?.speaker).toBe(speaker);
      expect(voice?.title).toMatch(title);
      expect(voice?.title).toMatch(/lines? \d/);
    },
  );

  test("AWS's own reasons never speak of the notes", () => {
    for (const kind of ["lambda", "fargate", "ec2"]) {
      expect(explained(kind, {}, "aws").why.join(" ")).not.toMatch(/notes/i);
    }
  });
});
