/**
 * Writes `public/icons.svg`, the icons the editor draws.
 * Run `npx tsx scripts/sprite.ts` after `scripts/icons.ts` or after changing an own icon.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { iconNames, iconOf } from "@/lib/catalog/icons";

export const outputPath = fileURLToPath(new URL("../public/icons.svg", import.meta.url));

/** The text of the file: every icon as a symbol, "icon-" before its name. */
export const generateSprite = (): string =>
  [
    '<svg xmlns="http://www.w3.org/2000/svg">\n',
    "<!-- AWS Architecture Icons: owned by Amazon.com, Inc. or its affiliates, used unmodified. -->\n",
    ...iconNames.map((name) => {
      const { viewBox, body } = iconOf(name);
      return `<symbol id="icon-${name}" viewBox="${viewBox}">${body}</symbol>\n`;
    }),
    "</svg>\n",
  ].join("");

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(outputPath, generateSprite());
}
