/**
 * Writes `public/edgewise.schema.json`, the JSON Schema of a diagram's file.
 * Run `npx tsx scripts/schema.ts` after changing a resource's settings or the file format.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fileSchema } from "@/lib/exchange/schema";

export const outputPath = fileURLToPath(new URL("../public/edgewise.schema.json", import.meta.url));

/** The text of the schema's file. */
export const generateSchema = (): string => `${JSON.stringify(fileSchema(), null, 2)}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(outputPath, generateSchema());
}
