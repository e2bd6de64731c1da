import { readdirSync } from "node:fs";
import { at, runNode, tools } from "./project.mjs";

// One process each, so that no benchmark runs in what another has warmed up or left behind.
for (const file of readdirSync(at("bench")).filter((name) => name.endsWith(".bench.ts"))) {
  console.log(`\n${file}`);
  const { code } = await runNode(tools.tsx, [at("bench", file), ...process.argv.slice(2)]);
  process.exitCode ||= code;
}
