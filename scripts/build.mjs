import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { addPolicies } from "./csp.mjs";
import { at, ensureInstalled, runNode, tools } from "./project.mjs";
import { dropPayloads } from "./prune.mjs";

/** Where the site is hosted, such as `/edgewise`; empty at the root of a host. */
export const basePath = process.env.BASE_PATH ?? "";

const record = at(".next/export.json");

const sources = [
  "app",
  "components",
  "lib",
  "next.config.js",
  "package-lock.json",
  "postcss.config.mjs",
  "public",
  "scripts/build.mjs",
  "scripts/compile-messages.mjs",
  "scripts/csp.mjs",
  "scripts/prune.mjs",
  "tsconfig.json",
].map((name) => at(name));

// A folder counts too: its time changes when a file in it is removed or renamed.
function lastChange(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  const inside = stats.isDirectory() ? readdirSync(path) : [];
  return Math.max(stats.mtimeMs, ...inside.map((name) => lastChange(join(path, name))));
}

/** Whether `out/` holds the site as the sources and BASE_PATH now ask for it. */
export function isBuilt() {
  if (!existsSync(record) || !existsSync(at("out/index.html"))) return false;
  const built = JSON.parse(readFileSync(record, "utf8"));
  return built.basePath === basePath && sources.every((path) => lastChange(path) < built.begun);
}

/**
 * Builds the site into `out/`.
 *
 * @param {{ quiet?: boolean }} [options] see `run`
 */
export async function build(options) {
  const begun = Date.now();
  const result = await runNode(tools.next, ["build"], options);
  if (result.code !== 0) return result;
  dropPayloads(at("out"));
  addPolicies(at("out"));
  mkdirSync(at(".next"), { recursive: true });
  writeFileSync(record, JSON.stringify({ basePath, begun }));
  return result;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureInstalled();
  process.exitCode = (await build()).code;
}
