/** Judges diagram files from the command line; `npm run --silent judge -- --help` tells how. */
import { readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { limits, type Problem } from "@/lib/exchange/format";
import { parse, tooBig } from "@/lib/exchange/parse";
import { fileTranslator } from "@/lib/i18n/files";
import { defaultLocale, isLocale, type Locale, locales } from "@/lib/i18n/locales";
import { problemText } from "@/lib/i18n/notices";
import { validate } from "@/lib/rules";
import { type Basis, bases } from "@/lib/rules/types";
import { type FileReport, hasErrors, reportOf, textOf } from "./judge-report";

/** What the command reads and where it writes. */
export interface Streams {
  /** The text of a file, `-` being standard input; undefined if it is larger than a diagram may be. */
  read(name: string): Promise<string | undefined>;
  out(text: string): void;
  err(text: string): void;
}

interface Request {
  readonly files: readonly string[];
  readonly basis: Basis;
  readonly locale: Locale;
  readonly json: boolean;
  readonly help: boolean;
}

const isBasis = (value: unknown): value is Basis => (bases as readonly unknown[]).includes(value);

/** The language asked for, even in a line that is wrong otherwise. */
function localeOf(argv: readonly string[]): Locale {
  const at = argv.findIndex((word) => word === "--locale" || word.startsWith("--locale="));
  const word = argv[at] ?? "";
  const value = word.includes("=") ? word.slice(word.indexOf("=") + 1) : argv[at + 1];
  return at >= 0 && isLocale(value) ? value : defaultLocale;
}

/** The request, or a sentence on what is wrong with it. */
function readRequest(argv: readonly string[]): Request | string {
  const t = fileTranslator(localeOf(argv));
  const choices: Readonly<Record<string, readonly string[]>> = { basis: bases, locale: locales };
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: {
      basis: { type: "string" },
      locale: { type: "string" },
      json: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
    allowPositionals: true,
    // Its own complaints are in English only.
    strict: false,
    tokens: true,
  });
  let request: Request = {
    files: positionals,
    basis: "aws",
    locale: defaultLocale,
    json: false,
    help: false,
  };
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName: option, value } = token;
    if (name === "json" || name === "help") {
      if (value !== undefined) return t("files.judge.unexpectedValue", { option });
      request = { ...request, [name]: true };
    } else if (name === "basis" && isBasis(value)) request = { ...request, basis: value };
    else if (name === "locale" && isLocale(value)) request = { ...request, locale: value };
    else if (Object.hasOwn(choices, name)) {
      return t("files.judge.badOption", { option, values: choices[name]?.join(", ") ?? "" });
    } else return t("files.judge.unknownOption", { option });
  }
  return request.help || request.files.length > 0 ? request : t("files.judge.noFile");
}

const reasonOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);

/** Judges the files named and writes what was found. Returns the exit code: 0, 1 or 2. */
export async function judge(argv: readonly string[], streams: Streams): Promise<number> {
  const request = readRequest(argv);
  if (typeof request === "string") {
    const usage = fileTranslator(localeOf(argv))("files.judge.usage");
    streams.err(`${request}\n\n${usage}\n`);
    return 2;
  }
  const { files, basis, locale, json, help } = request;
  const t = fileTranslator(locale);
  if (help) {
    streams.out(`${t("files.judge.usage")}\n`);
    return 0;
  }

  const reports: FileReport[] = [];
  let unusable = 0;
  for (const file of files) {
    const complain = (problems: readonly Problem[]) => {
      unusable++;
      for (const problem of problems) streams.err(`${file}: ${problemText(problem, locale)}\n`);
    };
    let text: string | undefined;
    try {
      text = await streams.read(file);
    } catch (error) {
      unusable++;
      streams.err(`${t("files.judge.cannotRead", { name: file, reason: reasonOf(error) })}\n`);
      continue;
    }
    const parsed = text === undefined ? tooBig("text") : parse(text);
    if (!parsed.ok) {
      complain(parsed.problems);
      continue;
    }
    const { diagram, repairs } = parsed;
    reports.push(reportOf(file, diagram, validate(diagram, { basis }), repairs, locale));
  }
  if (json) streams.out(`${JSON.stringify(reports, null, 2)}\n`);
  else if (reports.length > 0) {
    streams.out(`${reports.map((report) => textOf(report, locale)).join("\n\n\n")}\n`);
  }
  if (unusable > 0) return 2;
  return reports.some(hasErrors) ? 1 : 0;
}

async function readStandardInput(): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > limits.text) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await judge(process.argv.slice(2), {
    read: async (name) => {
      if (name === "-") return readStandardInput();
      return (await stat(name)).size > limits.text ? undefined : readFile(name, "utf8");
    },
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}
