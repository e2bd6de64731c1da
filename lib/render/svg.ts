/** The few lines that writing SVG takes: escaping, attributes, numbers. */

// What XML 1.0 forbids even as a reference: control characters, lone surrogates, non-characters.
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be removed
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Makes any text safe between tags; what XML cannot hold becomes U+FFFD. */
export const escapeText = (text: string): string =>
  text.replace(forbidden, "\ufffd").replace(/[&<>]/g, (char) => entities[char] ?? char);

/** Makes any text safe between double quotes. */
export const escapeAttribute = (text: string): string =>
  text.replace(forbidden, "\ufffd").replace(/[&<>"'\t\n\r]/g, (char) => entities[char] ?? char);

/** A number with at most one decimal, which is enough on a canvas of pixels. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** The font size that a picture states once, in pixels. */
export const usualFontSize = 12;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element; attributes that are undefined are left out, children are markup. */
export function element(name: string, attributes: Attributes, children = ""): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    tag += ` ${key}="${typeof value === "number" ? round(value) : escapeAttribute(value)}"`;
  }
  return children === "" ? `${tag}/>` : `${tag}>${children}</${name}>`;
}

/** What a screen reader and a hovering mouse are told of a group. */
export const caption = (title: string, description?: string): string =>
  `<title>${escapeText(title)}</title>${description ? `<desc>${escapeText(description)}</desc>` : ""}`;
