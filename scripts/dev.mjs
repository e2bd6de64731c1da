import { ensureInstalled, runNode, tools } from "./project.mjs";

await ensureInstalled();
const { code } = await runNode(tools.next, ["dev", ...process.argv.slice(2)]);
process.exitCode = code;
