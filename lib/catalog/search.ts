import type { PaletteEntry } from "./types";

/** Case, spaces, hyphens and dots do not matter: `apigateway`, `API Gateway` and `api-gateway` are one. */
const words = (text: string): readonly string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .split(/[\s\-_./()]+/)
    .filter(Boolean);

const none = 4;

/**
 * 0 the text is the query, 1 it begins with it, 2 one of its words does, 3 the query stands inside,
 * 4 not at all.
 */
function rank(text: string, query: string): number {
  const parts = words(text);
  const at = parts.join("").indexOf(query);
  if (at < 0) return none;
  if (at === 0) return parts.join("") === query ? 0 : 1;
  let start = 0;
  for (const part of parts) {
    if (start === at) return 2;
    start += part.length;
  }
  return 3;
}

const noMatch = 30;

/** A hit in a name beats any hit in a keyword of the same strength. */
function score(entry: PaletteEntry, query: string, names: readonly string[]): number {
  const name = Math.min(...[entry.preset.id, ...names].map((text) => rank(text, query)));
  const keyword = Math.min(none, ...entry.resource.keywords.map((text) => rank(text, query)));
  return Math.min(name === none ? noMatch : name * 2, keyword === none ? noMatch : keyword * 2 + 1);
}

/**
 * The entries that match a query, best first and in their own order where equal; all of them for
 * an empty query. `namesOf` gives an entry's names in every language.
 */
export function searchEntries(
  entries: readonly PaletteEntry[],
  query: string,
  namesOf: (presetId: string) => readonly string[],
): readonly PaletteEntry[] {
  const joined = words(query).join("");
  if (joined === "") return entries;
  return entries
    .map((entry) => ({ entry, score: score(entry, joined, namesOf(entry.preset.id)) }))
    .filter((hit) => hit.score < noMatch)
    .sort((a, b) => a.score - b.score)
    .map((hit) => hit.entry);
}
