// What every script shares. Node's own modules only: it runs before anything is installed.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The path of a file in the project. */
export const at = (...parts) => join(root, ...parts);

/** Where the command line of each tool begins; running these by Node works on every system. */
export const tools = {
  biome: at("node_modules/@biomejs/biome/bin/biome"),
  next: at("node_modules/next/dist/bin/next"),
  playwright: at("node_modules/@playwright/test/cli.js"),
  tsc: at("node_modules/typescript/bin/tsc"),
  tsx: at("node_modules/tsx/dist/cli.mjs"),
  vitest: at("node_modules/vitest/vitest.mjs"),
};

/**
 * Runs a command in the project.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string>, shell?: boolean }} [options] `quiet`
 *   gathers what the command says instead of showing it.
 * @returns {Promise<{ code: number, output: string }>} A command that cannot be started has code
 *   127; `output` is empty unless quiet.
 */
export function run(command, args, { quiet = false, env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
      shell,
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    });
    const chunks = [];
    child.stdout?.on("data", (chunk) => chunks.push(chunk));
    child.stderr?.on("data", (chunk) => chunks.push(chunk));
    const output = () => Buffer.concat(chunks).toString("utf8");
    child.on("error", (error) => resolve({ code: 127, output: `${output()}${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output: output() }));
  });
}

/** Runs a Node program of the project; see `run`. */
export const runNode = (script, args, options) => run(process.execPath, [script, ...args], options);

/** Whether node_modules holds what package-lock.json asks for, by version. */
export function isInstalled() {
  const record = at("node_modules/.package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(at("package-lock.json"), "utf8")).packages;
  const found = JSON.parse(readFileSync(record, "utf8")).packages;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === "") return true;
    // Packages of other systems are in the lockfile and not on the disk.
    if (!found[path]) return Boolean(optional || devOptional);
    return found[path].version === version;
  });
}

/** Installs the locked packages if any is missing. Ends the process if that fails. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  console.log("Installing packages (npm ci) ...");
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath;
  const { code } = npm?.endsWith(".js")
    ? await runNode(npm, args)
    : await run("npm", args, { shell: process.platform === "win32" });
  if (code !== 0) {
    console.error("The packages could not be installed; npm says why above.");
    process.exit(1);
  }
}
