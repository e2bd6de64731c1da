import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Removes what Next writes beside a page for moving to it by script (`*.txt`), wherever plain links
 * lead to the page: under every `rules` folder, where it would be more than half of the whole site.
 *
 * @param {string} folder the built site
 * @returns {number} how many files were removed
 */
export function dropPayloads(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const unused = files.filter((path) => /(^|[/\\])rules([/\\].*)?[/\\][^/\\]+\.txt$/.test(path));
  for (const path of unused) rmSync(join(folder, path));
  return unused.length;
}
