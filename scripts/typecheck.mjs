import { runNode, tools } from "./project.mjs";

// The types of the routes are generated, and a fresh clone has none.
const { code } = await runNode(tools.next, ["typegen"]);
process.exitCode = code || (await runNode(tools.tsc, ["--noEmit"])).code;
