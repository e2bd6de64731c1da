// Finds the Chromium that the browser tests run in, or gets one.
import { existsSync } from "node:fs";
import { run, runNode, tools } from "./project.mjs";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
];

// Some systems ship a chromium that only says how to install one; on Windows asking opens a window.
const works = async (path) =>
  existsSync(path) &&
  (process.platform === "win32" || (await run(path, ["--version"], { quiet: true })).code === 0);

async function firstThatWorks(paths) {
  for (const path of paths) if (await works(path)) return path;
  return undefined;
}

async function playwrightBrowser() {
  const { chromium } = await import("@playwright/test");
  return chromium.executablePath();
}

const hasApt = () =>
  process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

async function installByApt() {
  console.log("Installing Chromium and a Chinese font (apt-get) ...");
  const options = { quiet: true, env: { DEBIAN_FRONTEND: "noninteractive" } };
  await run("apt-get", ["update"], options);
  const packages = ["chromium", "fonts-noto-cjk"];
  const { code, output } = await run(
    "apt-get",
    ["install", "-y", "--no-install-recommends", ...packages],
    options,
  );
  if (code !== 0) console.log(output);
}

async function installByPlaywright() {
  console.log("Installing Chromium (playwright install) ...");
  await runNode(tools.playwright, ["install", "chromium"]);
}

/**
 * The path of a Chromium: the one CHROMIUM_PATH names, one on the machine, or one installed now.
 *
 * @returns {Promise<string | undefined>} undefined after saying how to get one
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (await works(named)) return named;
    console.log(`CHROMIUM_PATH names ${named}, and no browser runs there.`);
    return undefined;
  }
  const found = await firstThatWorks([...usual, await playwrightBrowser()]);
  if (found) return found;
  // The system's package brings the libraries that Playwright's own expects to be there.
  if (hasApt()) await installByApt();
  const installed = await firstThatWorks(usual);
  if (installed) return installed;
  await installByPlaywright();
  const own = await firstThatWorks([await playwrightBrowser()]);
  if (!own) {
    console.log(
      "The browser tests need Chromium, and none could be installed that runs here. Install it by\n" +
        "the system's own means or by: npx playwright install --with-deps chromium\n" +
        "or name one that is there: CHROMIUM_PATH=/path/to/chromium npm test",
    );
  }
  return own;
}
