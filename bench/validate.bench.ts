import { parse } from "@/lib/exchange/parse";
import { serialise } from "@/lib/exchange/serialise";
import { diagram } from "@/lib/model/build";
import type { Diagram } from "@/lib/model/types";
import { validate } from "@/lib/rules";
import { factsOf } from "@/lib/rules/diagram-facts";

/**
 * How long it takes to judge a diagram, beside JSON.parse of the same diagram in the same run.
 * Prints medians, 99th percentiles, ratios and the growth from size to size.
 */

/** A repeatable sequence of numbers in [0, 1): mulberry32. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const apiTypes = ["REST", "HTTP", "WEBSOCKET"];
const direct = ["lambda", "ec2", "fargate", "dynamodb", "sqs", "alb"];

/** Systems of eight connections each: an API called from outside, direct targets, a link and its chain. */
function systems(edges: number): Diagram {
  const next = numbers(42);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const built = diagram("bench");
  for (let i = 0; i * 8 < edges; i++) {
    const id = (name: string) => `${name}-${i}`;
    built
      .node(id("vpc"), "vpc")
      .node(id("net"), "subnet", { access: "private" }, { parent: id("vpc") })
      .node(id("user"), pick(["internet-user", "vpc-client"]))
      .node(id("api"), "api-gateway", { apiType: pick(apiTypes) })
      .node(id("link"), "vpc-link", { version: pick(["v1", "v2"]) }, { parent: id("vpc") })
      .node(id("lb"), pick(["alb", "nlb"]), { scheme: "internal" }, { parent: id("vpc") })
      .node(id("box"), "ec2", {}, { parent: id("net") })
      .node(id("a"), pick(direct))
      .node(id("b"), pick(direct), {}, { parent: id("net") })
      .node(id("db"), "rds", {}, { parent: id("net") });
    for (const [source, target] of [
      ["user", "api"],
      ["api", "link"],
      ["link", "lb"],
      ["lb", "box"],
      ["api", "a"],
      ["api", "b"],
      ["box", "db"],
      ["b", "db"],
    ] as const) {
      built.edge(id(source), id(target));
    }
  }
  return built.done();
}

interface Times {
  readonly median: number;
  readonly p99: number;
}

/** Times a piece of work in milliseconds, after warming it up. */
function time(work: () => unknown, runs: number, warmUp = Math.min(runs, 30)): Times {
  for (let i = 0; i < warmUp; i++) work();
  const taken: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    work();
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  const at = (part: number) =>
    taken[Math.min(taken.length - 1, Math.floor(part * taken.length))] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
}

const ms = (value: number) => `${value.toFixed(3)} ms`;
const line = (name: string, { median, p99 }: Times, more = "") =>
  console.log(
    `  ${name.padEnd(34)} median ${ms(median).padStart(11)}   p99 ${ms(p99).padStart(11)}${more}`,
  );

let previous: { edges: number; median: number } | undefined;
for (const edges of [100, 1_000, 10_000]) {
  const drawn = systems(edges);
  const text = serialise(drawn);
  const runs = edges >= 10_000 ? 150 : 400;
  console.log(
    `${drawn.edges.size.toLocaleString("en")} connections, ${drawn.nodes.size.toLocaleString("en")} nodes`,
  );
  factsOf(drawn, "aws");
  const warm = time(() => validate(drawn), runs);
  const cold = time(() => validate({ ...drawn }), runs);
  const findings = time(() => validate(drawn).findings.length, Math.min(runs, 60));
  const parsed = time(() => JSON.parse(text), runs);
  const loaded = time(() => parse(text), Math.min(runs, 40));
  line("validate, facts warm", warm, `   ${(warm.median / parsed.median).toFixed(2)} x JSON.parse`);
  line(
    "validate, facts rebuilt",
    cold,
    `   ${(cold.median / parsed.median).toFixed(2)} x JSON.parse`,
  );
  line("validate and list findings", findings);
  line("JSON.parse of the file", parsed);
  line("parse of the file", loaded);
  if (previous) {
    const growth = warm.median / previous.median / (drawn.edges.size / previous.edges);
    console.log(`  growth per connection since the last size: ${growth.toFixed(2)}`);
  }
  previous = { edges: drawn.edges.size, median: warm.median };
}

const large = systems(10_000);
let step = 0;
const edited = time(() => {
  const node = large.nodes.get("api-7");
  if (!node) throw new Error("no such node");
  const props = { ...node.props, apiType: apiTypes[step++ % 3] ?? "REST" };
  const nodes = new Map(large.nodes).set(node.id, { ...node, props });
  return validate({ ...large, nodes });
}, 100);
console.log("one edit in 10,000 connections, judged anew");
line("one edit", edited);

const one = validate(large).verdicts.get("api-1->link-1");
const details = time(() => {
  const verdict = validate(large).verdicts.get("api-1->link-1");
  return [verdict?.hops, verdict?.fixes, verdict?.assumptions];
}, 20);
console.log(`the details of one connection among 10,000 (${one?.status})`);
line("hops, fixes, counterfactuals", details);
