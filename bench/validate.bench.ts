import { parse } from "@/lib/exchange/parse";
import { serialise } from "@/lib/exchange/serialise";
import { diagram } from "@/lib/model/build";
import type { Diagram, NodeId } from "@/lib/model/types";
import { createJudge, validate } from "@/lib/rules";
import { factsOf } from "@/lib/rules/diagram-facts";
import { LiveJudge } from "@/lib/rules/live";

/**
 * How long it takes to judge a diagram at once and edit by edit, beside JSON.parse of the same
 * diagram in the same run. Prints medians, 99th percentiles, ratios, the growth from size to size
 * and the memory held.
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
function systems(edges: number, sharedVpc = false): Diagram {
  const next = numbers(42);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const built = diagram("bench");
  if (sharedVpc) built.node("vpc", "vpc");
  for (let i = 0; i * 8 < edges; i++) {
    const id = (name: string) => `${name}-${i}`;
    const vpc = sharedVpc ? "vpc" : id("vpc");
    if (!sharedVpc) built.node(vpc, "vpc");
    built
      .node(id("net"), "subnet", { access: "private" }, { parent: vpc })
      .node(id("user"), pick(["internet-user", "vpc-client"]))
      .node(id("api"), "api-gateway", { apiType: pick(apiTypes) })
      .node(id("link"), "vpc-link", { version: pick(["v1", "v2"]) }, { parent: vpc })
      .node(id("lb"), pick(["alb", "nlb"]), { scheme: "internal" }, { parent: vpc })
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
    `  ${name.padEnd(44)} median ${ms(median).padStart(11)}   p99 ${ms(p99).padStart(11)}${more}`,
  );

/** Bytes on the heap after a collection; undefined unless Node runs with `--expose-gc`. */
function heldBytes(): number | undefined {
  if (!globalThis.gc) return undefined;
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

/** What a piece of work keeps in memory, in MB. */
function held(make: () => unknown): string {
  const before = heldBytes();
  const kept = make();
  const after = heldBytes();
  if (before === undefined || after === undefined) return "run with --expose-gc";
  return `${((after - before) / 2 ** 20).toFixed(1)} MB${kept === undefined ? " (nothing kept)" : ""}`;
}

/** The API type of one system turned round and round: every state of the diagram, made beforehand. */
function statesOf(drawn: Diagram, count: number): readonly { id: NodeId; diagram: Diagram }[] {
  let now = drawn;
  return Array.from({ length: count }, (_, i) => {
    const id = `api-${i % 10}`;
    const node = now.nodes.get(id);
    if (!node) throw new Error("no such node");
    const apiType = apiTypes[(i + Math.floor(i / 10)) % 3] ?? "REST";
    const changed = { ...node, props: { ...node.props, apiType } };
    now = { ...now, nodes: new Map(now.nodes).set(id, changed) };
    return { id, diagram: now };
  });
}

const previous = new Map<string, { readonly edges: number; readonly median: number }>();
/** The time per connection against that of the size before: 1 is linear. */
function growth(name: string, edges: number, median: number): string {
  const before = previous.get(name);
  previous.set(name, { edges, median });
  if (!before) return "";
  return `   growth ${(median / before.median / (edges / before.edges)).toFixed(2)}`;
}

for (const edges of [100, 1_000, 10_000, 100_000]) {
  const drawn = systems(edges);
  const { size } = drawn.edges;
  const text = serialise(drawn);
  const runs = edges >= 100_000 ? 12 : edges >= 10_000 ? 100 : 400;
  console.log(
    `${size.toLocaleString("en")} connections, ${drawn.nodes.size.toLocaleString("en")} nodes`,
  );
  factsOf(drawn, "aws");
  const parsed = time(() => JSON.parse(text), runs);
  const against = ({ median }: Times) => `   ${(median / parsed.median).toFixed(2)} x JSON.parse`;
  const warm = time(() => validate(drawn), runs);
  line("validate, facts warm", warm, against(warm) + growth("warm", size, warm.median));
  const cold = time(() => validate({ ...drawn }), runs);
  line("validate, facts rebuilt", cold, against(cold) + growth("cold", size, cold.median));
  const findings = time(() => validate(drawn).findings.length, Math.min(runs, 40));
  line("validate and list findings", findings);
  const first = time(() => createJudge()({ ...drawn }), Math.min(runs, 60));
  line("follow: the first state", first, against(first));

  const states = statesOf(drawn, 60);
  const ground = new LiveJudge(drawn, "aws");
  for (const id of ground.edges) ground.outcomeOf(id);
  let step = 0;
  const known = time(() => {
    const { id, diagram: now } = states[step++ % states.length] ?? { id: "", diagram: drawn };
    const changes = { nodes: new Map([[id, now.nodes.get(id)]]), edges: new Map() };
    for (const edge of ground.update(changes).touched) ground.outcomeOf(edge);
  }, 400);
  line("one edit, what changed is known", known);
  const judge = createJudge();
  judge(drawn);
  const found = time(() => judge(states[step++ % states.length]?.diagram ?? drawn), 400);
  line("one edit, what changed is looked for", found);
  const listed = time(
    () => judge(states[step++ % states.length]?.diagram ?? drawn).findings.length,
    Math.min(runs, 100),
  );
  line("one edit, findings listed too", listed);
  const details = time(
    () => {
      const now = judge(states[step++ % states.length]?.diagram ?? drawn);
      const verdict = now.verdicts.get("api-1->link-1");
      return [verdict?.hops, verdict?.fixes, verdict?.assumptions, verdict?.also];
    },
    Math.min(runs, 40),
  );
  line("one edit, then all details of a connection", details);
  const another = judge(drawn);
  const ids = [...another.verdicts.keys()].slice(0, 40);
  let next = 0;
  const selected = time(
    () => {
      const verdict = another.verdicts.get(ids[next++ % ids.length] ?? "");
      return [verdict?.hops, verdict?.fixes, verdict?.assumptions, verdict?.also];
    },
    ids.length,
    0,
  );
  line("all details of the next connection", selected);
  line("JSON.parse of the file", parsed);
  line(
    "parse of the file",
    time(() => parse(text), Math.min(runs, 20)),
  );
  console.log(`  held by a validated diagram  ${held(() => validate({ ...drawn }))}`);
  console.log(`  held while it is followed    ${held(() => createJudge()({ ...drawn }))}`);
}

const shared = systems(1_000, true);
const judge = createJudge();
judge(shared);
let turn = 0;
const moved = time(() => {
  const vpc = shared.nodes.get("vpc");
  if (!vpc) throw new Error("no such node");
  const blockPublicAccess = turn++ % 2 === 0 ? "bidirectional" : "off";
  return judge({
    ...shared,
    nodes: new Map(shared.nodes).set("vpc", { ...vpc, props: { blockPublicAccess } }),
  });
}, 100);
console.log("one VPC with 1,000 connections in it");
line("a setting of the VPC changes", moved);
