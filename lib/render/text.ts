/**
 * Text without a DOM: how wide it is and where it breaks. The canvas and the picture
 * both ask here, so that they break lines at the same places.
 */

export interface Font {
  /** In pixels. */
  readonly size: number;
  readonly weight: 400 | 600;
}

/** Advance widths of Inter in hundredths of an em, from U+0020 to U+007E. */
const advances: Readonly<Record<Font["weight"], readonly number[]>> = {
  400: [
    28, 29, 47, 63, 64, 98, 64, 30, 36, 36, 50, 66, 29, 46, 29, 36, 63, 41, 61, 62, 65, 59, 62, 57,
    62, 62, 29, 30, 66, 66, 66, 51, 97, 69, 65, 73, 72, 60, 59, 75, 74, 27, 57, 67, 57, 90, 75, 76,
    64, 76, 64, 64, 65, 74, 69, 99, 68, 68, 63, 36, 36, 36, 47, 46, 32, 56, 61, 57, 61, 58, 37, 61,
    59, 24, 24, 55, 24, 88, 59, 60, 61, 61, 38, 53, 33, 59, 56, 82, 55, 56, 55, 43, 33, 43, 66,
  ],
  600: [
    25, 32, 52, 64, 65, 100, 66, 33, 37, 37, 54, 67, 32, 47, 32, 38, 66, 42, 62, 64, 67, 61, 64, 58,
    64, 64, 32, 33, 67, 67, 67, 54, 100, 73, 66, 74, 72, 61, 59, 75, 75, 28, 58, 70, 57, 92, 76, 77,
    65, 77, 65, 65, 66, 74, 73, 102, 72, 71, 65, 37, 38, 37, 48, 47, 35, 57, 62, 58, 62, 59, 39, 63,
    61, 26, 26, 57, 26, 90, 61, 61, 62, 62, 40, 55, 35, 61, 59, 84, 57, 59, 57, 45, 36, 45, 67,
  ],
};
const narrowMarks: Readonly<Record<string, number>> = { "·": 30, "’": 28, "‘": 28, "…": 90 };

export const ellipsis = "…";
/** Scripts written without spaces, one em per glyph: CJK, kana, Hangul, full-width forms, emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const notAtLineStart = /^[，。、；：？！）」』】》〉”’…,.;:?!)\]}%]/u;

function glyphWidth(glyph: string, weight: Font["weight"]): number {
  const advance = advances[weight][glyph.charCodeAt(0) - 0x20];
  if (advance !== undefined && glyph.length === 1) return advance;
  return narrowMarks[glyph] ?? (wide.test(glyph) ? 100 : 64);
}

/** The width of a text on one line, in pixels. */
export function measure(text: string, { size, weight }: Font): number {
  let hundredths = 0;
  for (const glyph of text) hundredths += glyphWidth(glyph, weight);
  return (hundredths * size) / 100;
}

/** Cuts a text so that it and an ellipsis fit. */
function cut(text: string, maxWidth: number, font: Font): string {
  const glyphs = [...text];
  while (glyphs.length > 0 && measure(glyphs.join("").trimEnd() + ellipsis, font) > maxWidth) {
    glyphs.pop();
  }
  return glyphs.join("").trimEnd() + ellipsis;
}

/** Splits a line into pieces that may stand on lines of their own. */
function pieces(line: string): string[] {
  const found: string[] = [];
  let word = "";
  for (const glyph of line) {
    if (wide.test(glyph)) {
      if (notAtLineStart.test(glyph)) {
        if (word) word += glyph;
        else if (found.length > 0) found[found.length - 1] += glyph;
        else found.push(glyph);
        continue;
      }
      if (word) found.push(word);
      word = "";
      found.push(glyph);
    } else if (/\s/u.test(glyph)) {
      found.push(`${word} `);
      word = "";
    } else word += glyph;
  }
  if (word) found.push(word);
  return found;
}

/** Breaks a word that is wider than a line: behind a hyphen, dot or slash if it has one, else anywhere. */
function breakWord(word: string, maxWidth: number, font: Font): string[] {
  const parts: string[] = [];
  let part = "";
  for (const syllable of word.match(/[^-_./:]*[-_./:]|[^-_./:]+/gu) ?? [word]) {
    if (measure(part + syllable, font) <= maxWidth) part += syllable;
    else {
      if (part) parts.push(part);
      part = "";
      for (const glyph of syllable) {
        if (part && measure(part + glyph, font) > maxWidth) {
          parts.push(part);
          part = "";
        }
        part += glyph;
      }
    }
  }
  if (part) parts.push(part);
  return parts;
}

/**
 * Breaks a text into lines of at most `maxWidth` pixels. Words stay whole unless one alone is too
 * wide; scripts without spaces break anywhere but before closing punctuation. What does not fit
 * into `maxLines` is cut with an ellipsis.
 */
export function wrapText(
  text: string,
  maxWidth: number,
  { maxLines = Number.POSITIVE_INFINITY, ...font }: Font & { readonly maxLines?: number },
): readonly string[] {
  if (maxLines <= 0) return [];
  const lines: string[] = [];
  for (const paragraph of text.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    let line = "";
    for (const piece of pieces(paragraph)) {
      const fits = (candidate: string) => measure(candidate.trimEnd(), font) <= maxWidth;
      if (fits(line + piece)) {
        line += piece;
        continue;
      }
      if (line.trim()) lines.push(line.trimEnd());
      line = piece.trimStart();
      if (!fits(line)) {
        const parts = breakWord(line, maxWidth, font);
        line = parts.pop() ?? "";
        lines.push(...parts);
      }
      // No use in breaking a long text to its end when only its beginning is shown.
      if (lines.length > maxLines) break;
    }
    lines.push(line.trimEnd());
    if (lines.length > maxLines) break;
  }
  if (lines.length <= maxLines) return lines;
  const shown = lines.slice(0, maxLines);
  const last = shown.length - 1;
  shown[last] = cut(shown[last] ?? "", maxWidth, font);
  return shown;
}
