import { build, isBuilt } from "./build.mjs";
import { ensureInstalled } from "./project.mjs";
import { explainPort, serve } from "./serve.mjs";

await ensureInstalled();
if (!isBuilt()) {
  console.log("Building the editor ...");
  const { code } = await build();
  if (code !== 0) process.exit(code);
}
try {
  console.log(`\nEdgewise is at ${await serve()}\nStop it with Ctrl+C.`);
} catch (error) {
  console.error(explainPort(error));
  process.exit(1);
}
