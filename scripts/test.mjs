// Everything that must hold, in one run. The last line sums what the tools themselves report.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { build } from "./build.mjs";
import { at, ensureInstalled, runNode, tools } from "./project.mjs";

const reports = mkdtempSync(join(tmpdir(), "edgewise-test-"));
const quiet = { quiet: true };
const colors = `--colors=${process.stdout.isTTY ? "force" : "off"}`;

/** A step that either holds or does not counts as one test. */
const asOne = ({ code, output }) => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  skipped: 0,
  output,
});

/** Counts a runner's report. A runner that fails, or runs nothing, is at least one failure. */
function asMany({ code, output }, report, count) {
  const counts = existsSync(report)
    ? count(JSON.parse(readFileSync(report, "utf8")))
    : { passed: 0, failed: 0, skipped: 0 };
  const isBroken = code !== 0 || counts.passed === 0;
  return { ...counts, failed: isBroken ? Math.max(counts.failed, 1) : counts.failed, output };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });
}

async function runVitest() {
  const report = join(reports, "vitest.json");
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return asMany(await runNode(tools.vitest, args, quiet), report, (found) => ({
    passed: found.numPassedTests,
    failed: found.numFailedTests,
    skipped: found.numPendingTests + found.numTodoTests,
  }));
}

async function runPlaywright() {
  const browser = await findBrowser();
  if (!browser) return asOne({ code: 1, output: "There is no browser to test in." });
  const report = join(reports, "playwright.json");
  const env = {
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    PORT: await freePort(),
  };
  const result = await runNode(tools.playwright, ["test", "--reporter=list,json"], {
    quiet: true,
    env,
  });
  return asMany(result, report, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));
}

const steps = [
  ["Format and lint", async () => asOne(await runNode(tools.biome, ["ci", colors, "."], quiet))],
  ["Types", async () => asOne(await runNode(at("scripts/typecheck.mjs"), [], quiet))],
  ["Import direction", async () => asOne(await runNode(at("scripts/walls.mjs"), [], quiet))],
  ["Unit and component tests", runVitest],
  ["Production build", async () => asOne(await build(quiet))],
  ["Size of the first load", async () => asOne(await runNode(at("scripts/size.mjs"), [], quiet))],
  ["Browser tests", runPlaywright],
];

const sum = { passed: 0, failed: 0, skipped: 0 };
await ensureInstalled();
for (const [name, step] of steps) {
  process.stdout.write(`${name} ... `);
  const begun = Date.now();
  const { passed, failed, skipped, output } = await step();
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  console.log(`${passed} passed, ${failed} failed (${seconds} s)`);
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
  if (failed > 0) {
    console.log(output);
    break;
  }
}
rmSync(reports, { recursive: true, force: true });

const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : "";
console.log(`${sum.passed} passed, ${sum.failed} failed${skipped}`);
process.exitCode = sum.failed > 0 ? 1 : 0;
