import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { at, root, tools } from "./project.mjs";

const readme = readFileSync(at("README.md"), "utf8");
const snippets = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code ?? "");

test("what the README shows as code runs in plain Node and says what it promises", () => {
  expect(snippets).toHaveLength(1);
  // From the project's folder, where its own name leads to its library.
  const said = execFileSync(
    process.execPath,
    [tools.tsx, "--input-type=module", "--eval", snippets.join("\n")],
    { cwd: root, encoding: "utf8" },
  );
  expect(said).toMatch(/^missing missing .*VPC Link/);
});
