import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { dropPayloads } from "./prune.mjs";

const site = mkdtempSync(join(tmpdir(), "site-"));
afterEach(() => rmSync(site, { recursive: true }));

test("pages that are reached by plain links alone keep no payload beside them", () => {
  for (const path of [
    "en/index.txt",
    "en/rules/index.html",
    "en/rules/index.txt",
    "en/rules/apigw007/0.json",
    "en/rules/apigw007/index.html",
    "en/rules/apigw007/__next._full.txt",
    "rules/index.txt",
    "licences/rules-of-use.txt",
  ]) {
    mkdirSync(join(site, dirname(path)), { recursive: true });
    writeFileSync(join(site, path), path);
  }
  expect(dropPayloads(site)).toBe(3);
  const left = readdirSync(site, { recursive: true, encoding: "utf8" });
  expect(left.filter((path) => path.endsWith(".txt")).sort()).toEqual([
    join("en", "index.txt"),
    join("licences", "rules-of-use.txt"),
  ]);
});
