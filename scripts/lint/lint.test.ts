import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root, tools } from "../project.mjs";

// The project's own rules are tried on planted files, under the project's own settings.
let top: string;

beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), "edgewise-lint-"));
  for (const name of ["biome.json", ".gitignore", "scripts/lint"]) {
    cpSync(join(root, name), join(top, name), { recursive: true });
  }
});

afterAll(() => rmSync(top, { recursive: true }));

function complaintsAbout(file: string, text: string): string {
  mkdirSync(dirname(join(top, file)), { recursive: true });
  writeFileSync(join(top, file), text);
  try {
    return execFileSync(process.execPath, [tools.biome, "lint", "--colors=off", file], {
      cwd: top,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    return String((error as { stderr: string }).stderr);
  } finally {
    rmSync(join(top, file));
  }
}

const named = "A kind is compared by name";
const about = (condition: string) =>
  `export const a = (node: { kind: string }, kind: string) => ${condition};\n`;

test.each([
  ["===", 'node.kind === "vpc"'],
  ["!==", 'node.kind !== "vpc"'],
  ["the name first", '"vpc" === node.kind'],
  ["a variable", 'kind === "vpc"'],
  ["a list", '["vpc", "subnet"].includes(node.kind)'],
  ["a set", 'new Set(["vpc"]).has(node.kind)'],
  ["a prefix", 'node.kind.startsWith("vpc")'],
])("refuses a kind compared by name with %s", (_name, condition) => {
  expect(complaintsAbout("components/panels/a.ts", about(condition))).toContain(named);
});

test("refuses a switch over kinds", () => {
  const text =
    'export function a(n: { kind: string }) {\n  switch (n.kind) {\n    case "vpc":\n      return 1;\n    default:\n      return 2;\n  }\n}\n';
  expect(complaintsAbout("lib/render/a.ts", text)).toContain(named);
});

test.each([
  ["a rule", "lib/rules/a.ts", 'node.kind === "vpc"'],
  ["the catalogue", "lib/catalog/a.ts", 'node.kind === "vpc"'],
  ["a test", "lib/render/a.test.ts", 'node.kind === "vpc"'],
  ["the kind of an edge", "lib/render/a.ts", 'node.kind === "calls"'],
  ["two kinds", "lib/render/a.ts", "node.kind === kind"],
])("lets compare %s", (_name, file, condition) => {
  expect(complaintsAbout(file, about(condition))).not.toContain(named);
});

test.each([
  ["the clock", "Date.now()"],
  ["the date", "new Date()"],
  ["chance", "Math.random()"],
  ["a random id", "crypto.randomUUID()"],
  ["the window", "window.innerWidth"],
  ["the page", "document.title"],
  ["storage", 'localStorage.getItem("a")'],
  ["the global object", "globalThis.localStorage"],
  ["the network", 'fetch("/")'],
])("keeps lib free of %s", (_name, expression) => {
  const text = `export const a = () => ${expression};\n`;
  expect(complaintsAbout("lib/model/a.ts", text)).toMatch(/lib\/ (is pure|has no clock)/);
  expect(complaintsAbout("lib/document/a.browser.ts", text)).not.toMatch(/lib\/ (is pure|has no)/);
});

test("refuses a file of more than 400 lines, tables of text aside", () => {
  const text = Array.from(
    { length: 401 },
    (_, line) => `export const a${line} = 1;
`,
  ).join("");
  expect(complaintsAbout("lib/model/a.ts", text)).toContain("noExcessiveLinesPerFile");
  expect(complaintsAbout("lib/i18n/en/a.ts", text)).not.toContain("noExcessiveLinesPerFile");
});
