// What a browser loads before the empty editor answers, and whether that is still little enough.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { at } from "./project.mjs";

/** Bytes of JavaScript, gzipped. It goes down with the code, and never up unnoticed. */
const budget = 295 * 1024;

const sizeOf = (path) => gzipSync(readFileSync(path), { level: 9 }).length;

/**
 * The names of the chunks a page loads first: those its scripts name and those its flight data
 * preloads. Browsers that know modules leave the `noModule` one out.
 *
 * @param {string} html
 */
export function chunksOf(html) {
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*\/_next\/static\/chunks\/[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/\bnomodule\b/i.test(tag))
    .join("");
  const flight = [...html.matchAll(/<script>self\.__next_f\.push\(([\s\S]*?)\)<\/script>/g)]
    .map(([, data]) => data)
    .join("");
  const names = `${named}${flight}`.matchAll(/static\/chunks\/([^"'\\?]+\.js)/g);
  return [...new Set([...names].map(([, name]) => name))];
}

/** The empty canvas asks for the examples by itself; their chunk is known by a name in it. */
const askedFor = "ecs-internal-alb";

/** What the English editor loads first: the name and the gzipped size of each chunk, largest first. */
export function firstLoad(out = at("out")) {
  const folder = join(out, "_next/static/chunks");
  const own = chunksOf(readFileSync(join(out, "en/index.html"), "utf8"));
  const asked = readdirSync(folder).filter(
    (name) => name.endsWith(".js") && readFileSync(join(folder, name), "utf8").includes(askedFor),
  );
  if (own.length === 0 || asked.length === 0) throw new Error("The page's scripts are not found");
  return [...new Set([...own, ...asked])]
    .map((name) => ({ name, size: sizeOf(join(folder, name)) }))
    .sort((a, b) => b.size - a.size);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const chunks = firstLoad();
  const sum = chunks.reduce((total, { size }) => total + size, 0);
  const show = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
  for (const { name, size } of chunks.slice(0, 8))
    console.log(`${show(size).padStart(9)}  ${name}`);
  console.log(`${show(sum)} of JavaScript load first, gzipped; ${show(budget)} are allowed`);
  process.exitCode = sum > budget ? 1 : 0;
}
