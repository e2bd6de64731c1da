/** Where a text stops being JSON, both counted from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

const space = /[ \t\n\r]*/y;
const bare = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escaped = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;

/**
 * The offset of the first character that cannot be part of a JSON text, or undefined if the text
 * is JSON. Browsers word and place their own messages differently, or do not place them at all.
 */
export function jsonErrorAt(text: string): number | undefined {
  let at = 0;
  const open: ("{" | "[")[] = [];
  const match = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found !== null;
  };
  const take = (character: string): boolean => {
    match(space);
    if (text[at] !== character) return false;
    at++;
    return true;
  };
  /** Reads a string, one character at a time: a pattern would run out of stack on a long one. */
  const string = (): boolean => {
    if (text[at] !== '"') return false;
    at++;
    while (at < text.length && text.charCodeAt(at) >= 0x20) {
      const character = text[at++];
      if (character === '"') return true;
      if (character === "\\" && !match(escaped)) return false;
    }
    return false;
  };
  /** Reads a key with its colon. */
  const key = (): boolean => {
    match(space);
    return string() && take(":");
  };

  for (;;) {
    match(space);
    if (take("{")) {
      if (!take("}")) {
        open.push("{");
        if (!key()) return at;
        continue;
      }
    } else if (take("[")) {
      if (!take("]")) {
        open.push("[");
        continue;
      }
    } else if (text[at] === '"' ? !string() : !match(bare)) {
      return at;
    }
    for (;;) {
      const innermost = open.at(-1);
      if (!innermost) {
        match(space);
        return at === text.length ? undefined : at;
      }
      if (take(",")) {
        if (innermost === "{" && !key()) return at;
        break;
      }
      if (!take(innermost === "{" ? "}" : "]")) return at;
      open.pop();
    }
  }
}

/** The line and column of an offset. */
export function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
