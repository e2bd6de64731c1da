import { type DiagramBuilder, diagram } from "@/lib/model/build";
import type { Diagram, EdgeId } from "@/lib/model/types";
import { validate } from "..";
import type { ApiType } from "../facts";
import { type Basis, bases, type Verdict } from "../types";
import { backends } from "./backends";
import { callers } from "./callers";
import {
  type LinkDrawn,
  type Prediction,
  predictInbound,
  predictOutbound,
  type Way,
} from "./oracle";

/** One combination: its diagram, the connections that are the way, and what is to be expected. */
export interface Cell {
  readonly diagram: Diagram;
  readonly way: readonly EdgeId[];
  predict(basis: Basis): Prediction;
}

export interface Row {
  readonly name: string;
  /** One cell per column of its block. */
  readonly cells: readonly Cell[];
}

export interface Block {
  readonly direction: "An API calls" | "An API is called by";
  readonly api: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

const apiTypes: readonly ApiType[] = ["REST", "HTTP", "WEBSOCKET"];
// An HTTP or a WebSocket API is Regional and nothing else; the rest is drawn all the same.
const endpointTypes = ["regional", "edge", "private"] as const;
const links: readonly LinkDrawn[] = ["none", "v1", "v2", "endpoint"];
const ways: readonly Way[] = ["none", "beside", "endpoint", "v1", "v2"];

const columnNames: Readonly<Record<Way, string>> = {
  none: "nothing between",
  beside: "execute-api endpoint beside",
  endpoint: "execute-api endpoint",
  v1: "VPC Link V1",
  v2: "VPC Link V2",
};

/** A Region with a VPC of three subnets, and the API. */
const surroundings = (apiType: ApiType, endpointType: string): DiagramBuilder =>
  diagram()
    .node("region", "region", { code: "eu-west-1", account: "111111111111" })
    .node("vpc", "vpc", {}, { parent: "region" })
    .node("public", "subnet", { access: "public" }, { parent: "vpc" })
    .node("private", "subnet", { access: "private" }, { parent: "vpc" })
    .node("isolated", "subnet", { access: "isolated" }, { parent: "vpc" })
    .node(
      "api",
      "api-gateway",
      {
        apiType,
        endpointType,
        ...(endpointType === "private" && { resourcePolicy: "sourceVpce" }),
      },
      { parent: "region" },
    );

/** Draws the way from one node to another, with a link or an endpoint on it or beside it. */
function draw(
  from: DiagramBuilder,
  source: string,
  target: string,
  way: Way,
): Omit<Cell, "predict"> {
  if (way === "beside" || way === "endpoint") {
    from.node("way", "vpc-endpoint", { service: "execute-api" }, { parent: "private" });
  } else if (way !== "none") {
    from.node("way", "vpc-link", { version: way }, { parent: way === "v2" ? "vpc" : "region" });
  }
  const stops = way === "none" || way === "beside" ? [source, target] : [source, "way", target];
  const ids = stops.slice(1).map((stop, i) => {
    const before = stops[i] ?? source;
    from.edge(before, stop);
    return `${before}->${stop}`;
  });
  return { diagram: from.done(), way: ids };
}

const outbound = (apiType: ApiType, endpointType: string): readonly Row[] =>
  Object.entries(backends).map(([name, backend]) => ({
    name,
    cells: links.map((link) => ({
      ...draw(backend.draw(surroundings(apiType, endpointType)), "api", "it", link),
      predict: (basis) =>
        predictOutbound({
          apiType,
          isPrivateApi: endpointType === "private" && apiType === "REST",
          backend,
          link,
          basis,
        }),
    })),
  }));

const inbound = (apiType: ApiType, endpointType: string): readonly Row[] =>
  Object.entries(callers).map(([name, caller]) => ({
    name,
    cells: ways.map((way) => ({
      ...draw(caller.draw(surroundings(apiType, endpointType)), "who", "api", way),
      predict: () => predictInbound({ apiType, endpointType, caller, way }),
    })),
  }));

/** Every combination, in the order of the file. */
export const blocks = (): readonly Block[] =>
  (["An API calls", "An API is called by"] as const).flatMap((direction) =>
    apiTypes.flatMap((apiType) =>
      endpointTypes.map((endpointType): Block => {
        const isOutbound = direction === "An API calls";
        return {
          direction,
          api: `${apiType} ${endpointType}`,
          columns: (isOutbound ? links : ways).map((way) => columnNames[way]),
          rows: (isOutbound ? outbound : inbound)(apiType, endpointType),
        };
      }),
    ),
  );

const shortNeed = (need: string) => (need === "notNeeded" ? "no" : need);

const codeOf = (verdict: Verdict | undefined): string =>
  verdict
    ? `${verdict.status} ${verdict.primary}/${verdict.variant} link:${shortNeed(verdict.needs.vpcLink)} pe:${shortNeed(verdict.needs.privateEndpoint)}`
    : "no verdict";

/** What is said of a combination: of the whole way at once, or of each of its halves. */
export function codeOfCell({ diagram: drawn, way }: Cell, basis: Basis): string {
  const { verdicts } = validate(drawn, { basis });
  return [...new Set(way.map((edge) => codeOf(verdicts.get(edge))))].join(" + ");
}

const basisNames: Readonly<Record<Basis, string>> = {
  aws: "",
  "aws-2025": "before 21 Nov 2025",
  notes: "study notes",
};

/** A row as lines of cells: what AWS says today, and beneath it where another basis says otherwise. */
function linesOf({ name, cells }: Row): readonly (readonly string[])[] {
  const today = cells.map((cell) => codeOfCell(cell, "aws"));
  const others = bases.flatMap((basis) => {
    const codes = cells.map((cell) => codeOfCell(cell, basis));
    const changed = codes.map((code, i) => (code === today[i] ? "" : code));
    return basis === "aws" || changed.every((code) => code === "")
      ? []
      : [[`  ${basisNames[basis]}`, ...changed]];
  });
  return [[name, ...today], ...others];
}

/** Columns that say the same in every row become one. */
function mergeColumns(
  columns: readonly string[],
  lines: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const kept: { title: string; at: number }[] = [];
  for (const [i, title] of columns.entries()) {
    const same = kept.find(({ at }) => lines.every((line) => line[at] === line[i + 1]));
    if (same) same.title = `${same.title}, ${title}`;
    else kept.push({ title, at: i + 1 });
  }
  return [
    ["", ...kept.map(({ title }) => title)],
    ...lines.map((line) => [line[0] ?? "", ...kept.map(({ at }) => line[at] ?? "")]),
  ];
}

function tableOf(columns: readonly string[], lines: readonly (readonly string[])[]): string {
  const [head = [], ...body] = mergeColumns(columns, lines);
  const widths = head.map((title, i) =>
    Math.max(title.length, ...body.map((line) => line[i]?.length ?? 0)),
  );
  const textOf = (line: readonly string[]) =>
    line
      .map((text, i) => text.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd();
  return [head, widths.map((width) => "-".repeat(width)), ...body].map(textOf).join("\n");
}

const preface = `Every kind of API, every backend and every caller: one verdict each, under three bases.

A cell says: status, rule/situation, whether a VPC Link is needed, whether a Private Endpoint is.
"no" is "not needed and not drawn". A line beneath a row says what is otherwise before
21 Nov 2025, or by the study notes; where it is empty, all agree.
Written by the test beside it: npx vitest run lib/rules/golden -u
`;

/** The whole table as text; blocks that say the same stand under one heading. */
export function writeTruthTable(table: readonly Block[]): string {
  const sections = new Map<string, string[]>();
  for (const { direction, api, columns, rows } of table) {
    const body = `${direction}\n${tableOf(columns, rows.flatMap(linesOf))}\n`;
    const apis = sections.get(body);
    if (apis) apis.push(api);
    else sections.set(body, [api]);
  }
  const written = [...sections].map(([body, apis]) => `== ${apis.join(", ")} ==\n${body}`);
  return [preface, ...written].join("\n");
}
