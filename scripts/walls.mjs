// Holds the direction of imports: which folder may stand on which, that none goes round in a
// circle, and which folder alone knows a library. Tests may import what they like.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import { parseSync } from "oxc-parser";
import { root } from "./project.mjs";

const diagrams = ["lib/model", "lib/catalog"];
const judged = [...diagrams, "lib/rules"];
const logic = [
  ...judged,
  "lib/commands",
  "lib/document",
  "lib/exchange",
  "lib/i18n",
  "lib/layout",
  "lib/lessons",
  "lib/render",
];
const shared = [...logic, "components/ui", "components/session"];
const parts = ["components/canvas", "components/panels", "components/classroom"];
const everything = [...shared, ...parts, "components/reference", "components/editor"];

/** What each folder may import beside itself; `types` only by `import type`. */
const folders = {
  "lib/model": { may: [] },
  "lib/catalog": { may: ["lib/model"] },
  "lib/rules": { may: diagrams },
  "lib/commands": { may: diagrams, types: ["lib/rules"] },
  "lib/document": { may: diagrams },
  "lib/exchange": { may: diagrams },
  "lib/layout": { may: diagrams },
  "lib/i18n": { may: [], types: judged },
  "lib/lessons": { may: judged, types: ["lib/i18n"] },
  "lib/render": { may: [...judged, "lib/i18n"] },
  "components/ui": { may: [] },
  "components/session": { may: [...logic, "components/ui"] },
  "components/canvas": { may: shared },
  "components/panels": { may: shared },
  "components/classroom": { may: shared },
  "components/editor": { may: [...shared, ...parts] },
  "components/reference": { may: shared },
  // What the package exports.
  "lib/index.ts": { may: [...judged, "lib/exchange", "lib/i18n"] },
  app: { may: everything },
};

/** Libraries that only some folders know: the name, who knows it, and why. */
const libraries = [
  {
    name: /^@xyflow\//,
    known: /^components\/canvas\//,
    why: "only components/canvas knows React Flow",
  },
  { name: /^elkjs(\/|$)/, known: /^lib\/layout\//, why: "only lib/layout knows ELK" },
  {
    name: /^(react|react-dom|next|zustand|radix-ui|lucide-react|cmdk|use-intl$|use-intl\/react)(\/|$)/,
    known: /^(components|app)\//,
    why: "lib/ is plain TypeScript (of use-intl it has use-intl/core)",
  },
];

const isTest = (file) => /\.test\.tsx?$|(^|\/)test(s|ing)?\//.test(file);

const folderOf = (file) =>
  file.startsWith("app/") ? "app" : file.split("/").slice(0, 2).join("/");

/** What a file imports: `{ target, isType, line }[]`, lazy imports and workers included. */
function importsOf(file, text) {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0].message}`);
  const found = [];
  const add = (source, isType) => {
    if (typeof source?.value !== "string") return;
    found.push({
      target: source.value,
      isType,
      line: text.slice(0, source.start).split("\n").length,
    });
  };
  const readers = {
    ImportDeclaration: (node) =>
      add(
        node.source,
        node.importKind === "type" ||
          (node.specifiers.length > 0 && node.specifiers.every((one) => one.importKind === "type")),
      ),
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind === "type"),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === "type"),
    ImportExpression: (node) => add(node.source, false),
    TSImportType: (node) => add(node.source, true),
    NewExpression: (node) => {
      if (node.callee.name === "URL" && node.arguments.length === 2) add(node.arguments[0], false);
    },
  };
  const visit = (node) => {
    if (typeof node !== "object" || node === null) return;
    readers[node.type]?.(node);
    for (const child of Array.isArray(node) ? node : Object.values(node)) visit(child);
  };
  visit(program);
  return found;
}

const isLocal = (target) => /^(\.|@\/)/.test(target);

/** The project's file a local import means; undefined if there is none. */
function resolveImport(top, file, target) {
  const path = target.startsWith("@/") ? target.slice(2) : posix.join(dirname(file), target);
  const endings = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];
  return endings
    .map((ending) => path + ending)
    .find((name) => statSync(join(top, name), { throwIfNoEntry: false })?.isFile());
}

function objectionTo(file, { target, isType }, resolved) {
  if (!isLocal(target)) {
    const library = libraries.find(({ name, known }) => name.test(target) && !known.test(file));
    return library?.why;
  }
  if (!resolved) return "there is no such file";
  const from = folderOf(file);
  const to = folderOf(resolved);
  // What stands outside the folders of code is data, such as package.json.
  if (from === to || !/^(app|components|lib)\//.test(resolved)) return undefined;
  const { may, types = [] } = folders[from];
  if (may.includes(to) || (isType && types.includes(to))) return undefined;
  return types.includes(to)
    ? `${from} may have types alone of ${to}`
    : `${from} may not import ${to}`;
}

/** The circles among files, each as the files it goes through. */
function circlesIn(graph) {
  const circles = [];
  const done = new Set();
  const visit = (file, path) => {
    const start = path.indexOf(file);
    if (start >= 0) circles.push([...path.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return circles;
}

/**
 * Everything that breaks a wall in a project, as sentences that name the file and the line.
 *
 * @param {string} top the project's folder
 * @returns {{ files: number, faults: string[] }}
 */
export function checkWalls(top) {
  const files = ["app", "components", "lib"]
    .filter((name) => existsSync(join(top, name)))
    .flatMap((name) =>
      readdirSync(join(top, name), { recursive: true }).map((path) =>
        posix.join(name, path.replaceAll("\\", "/")),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && !isTest(file));
  const faults = [];
  const graph = new Map();

  for (const file of files) {
    if (!folders[folderOf(file)]) {
      faults.push(`${file}: scripts/walls.mjs does not say what ${folderOf(file)} may import`);
      continue;
    }
    const targets = [];
    for (const one of importsOf(file, readFileSync(join(top, file), "utf8"))) {
      const resolved = isLocal(one.target) ? resolveImport(top, file, one.target) : undefined;
      const objection = objectionTo(file, one, resolved);
      if (objection) faults.push(`${file}:${one.line} imports ${one.target}: ${objection}`);
      if (resolved && !one.isType) targets.push(resolved);
    }
    graph.set(file, targets);
  }
  for (const circle of circlesIn(graph)) faults.push(`A circle: ${circle.join(" -> ")}`);
  return { files: files.length, faults };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { files, faults } = checkWalls(root);
  for (const fault of faults) console.error(fault);
  console.log(`${files} files, ${faults.length} faults`);
  process.exitCode = faults.length > 0 || files === 0 ? 1 : 0;
}
