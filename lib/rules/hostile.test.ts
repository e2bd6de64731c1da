import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { resources } from "@/lib/catalog";
import { diagram } from "@/lib/model/build";
import type { Diagram, Json, Props } from "@/lib/model/types";
import { createJudge, validate } from ".";
import { NodeFacts } from "./facts";
import { rules } from "./registry";
import { bases } from "./types";

// What is measured is work, not time: how long it takes is no matter here.
vi.setConfig({ testTimeout: 120_000 });

/** How often rules looked at something, and how often they asked for a fact. */
const work = { checks: 0, facts: 0, throws: [] as string[] };

const undo: (() => void)[] = [];

/** Counts the calls of a check; a spy would keep every one of millions. */
function count<Given extends unknown[], Said>(
  owner: { check: (...given: Given) => Said },
  id: string,
) {
  const { check } = owner;
  undo.push(() => {
    owner.check = check;
  });
  owner.check = (...given) => {
    work.checks++;
    try {
      return check.apply(owner, given);
    } catch (error) {
      work.throws.push(`${id}: ${String(error)}`);
      throw error;
    }
  };
}

beforeEach(() => {
  Object.assign(work, { checks: 0, facts: 0, throws: [] });
  for (const { id, call, node } of rules) {
    if (call) count(call, id);
    if (node) count(node, id);
  }
  const { fact } = NodeFacts.prototype;
  undo.push(() => {
    NodeFacts.prototype.fact = fact;
  });
  NodeFacts.prototype.fact = function (this: NodeFacts, prop) {
    work.facts++;
    return fact.call(this, prop);
  };
});
afterEach(() => {
  for (const back of undo.splice(0)) back();
});

const isNote = (drawn: Diagram, id: string) =>
  resources.some(({ kind, traits }) => kind === drawn.nodes.get(id)?.kind && traits.isAnnotation);

/** The connections that are calls or events, and lead from no note and to none. */
const judgedEdges = (drawn: Diagram) =>
  [...drawn.edges.values()]
    .filter(({ kind, source, target }) => {
      return kind !== "annotates" && !isNote(drawn, source) && !isNote(drawn, target);
    })
    .map(({ id }) => id);

/** Judges under every basis; every call has one verdict, and the details of some can be read. */
function survives(drawn: Diagram, detailed = 12): void {
  for (const basis of bases) {
    const { verdicts, findings } = validate(drawn, { basis });
    expect([...verdicts.keys()]).toEqual(judgedEdges(drawn));
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  }
  const verdicts = [...validate(drawn).verdicts.values()];
  const every = Math.max(1, Math.ceil(verdicts.length / detailed));
  for (const verdict of verdicts.filter((_, i) => i % every === 0)) {
    const { hops, fixes, assumptions, also } = verdict;
    expect(hops.map(({ seq }) => seq)).toEqual(hops.map((_, n) => n + 1));
    expect([fixes, assumptions, also].every(Array.isArray)).toBe(true);
    expect(JSON.parse(JSON.stringify(verdict))).toMatchObject({ primary: verdict.primary });
  }
  const live = createJudge()(drawn);
  expect([...live.verdicts.keys()]).toEqual(judgedEdges(drawn));
  expect(work.throws).toEqual([]);
}

const kinds = resources.map(({ kind }) => kind as string);
const connectors = ["alb", "nlb", "vpc-link", "vpc-endpoint", "cloud-map", "endpoint-service"];

describe("calls that go round in circles", () => {
  test.each(connectors.flatMap((a) => connectors.map((b) => [a, b] as const)))(
    "%s and %s call each other, an API before them",
    (a, b) => {
      survives(
        diagram()
          .node("api", "api-gateway")
          .node("a", a)
          .node("b", b)
          .edge("api", "a")
          .edge("a", "b")
          .edge("b", "a")
          .edge("b", "api")
          .done(),
      );
    },
  );

  test("every kind of connector in one ring, both ways", () => {
    const ring = [...connectors, "transit-gateway", "vpc-peering", "nat-gateway", "api-gateway"];
    const built = diagram();
    for (const [i, kind] of ring.entries()) {
      built.node(`n${i}`, kind);
      built.edge(`n${i}`, `n${(i + 1) % ring.length}`).edge(`n${(i + 1) % ring.length}`, `n${i}`);
    }
    survives(built.done(), 40);
  });

  test("every kind calls itself", () => {
    const built = diagram();
    for (const kind of kinds) built.node(kind, kind).edge(kind, kind);
    survives(built.done(), 100);
  });

  test("every kind calls every kind", () => {
    const built = diagram();
    for (const kind of kinds) built.node(kind, kind);
    for (const source of kinds) for (const target of kinds) built.edge(source, target);
    survives(built.done(), 3);
  });
});

describe("containers that hold each other", () => {
  const loops: Readonly<Record<string, readonly (readonly [string, string, string?])[]>> = {
    "a VPC in itself": [["a", "vpc", "a"]],
    "a VPC and its subnet": [
      ["a", "vpc", "b"],
      ["b", "subnet", "a"],
    ],
    "five in a ring": [
      ["a", "account", "b"],
      ["b", "region", "c"],
      ["c", "vpc", "d"],
      ["d", "subnet", "e"],
      ["e", "security-group", "a"],
    ],
    "an instance as container": [
      ["a", "ec2", "b"],
      ["b", "alb", "a"],
    ],
    "a container that is not there": [["a", "subnet", "nowhere"]],
  };
  test.each(Object.entries(loops))("%s", (_name, drawn) => {
    const built = diagram();
    for (const [id, kind, parent] of drawn) {
      built.node(id, kind, {}, parent === undefined ? {} : { parent });
    }
    built
      .node("api", "api-gateway", {}, { parent: "a" })
      .node("box", "ec2", {}, { parent: "a" })
      .node("fn", "lambda", {}, { parent: "a" });
    for (const id of ["a", "box", "fn"]) built.edge("api", id).edge(id, "api");
    survives(built.done());
  });

  test("three hundred containers, each in the one before", () => {
    const built = diagram().node("c0", "vpc");
    for (let i = 1; i < 300; i++) built.node(`c${i}`, "subnet", {}, { parent: `c${i - 1}` });
    survives(
      built
        .node("box", "ec2", {}, { parent: "c299" })
        .node("api", "api-gateway")
        .edge("api", "box")
        .done(),
      1,
    );
  });
});

describe("connections that lead nowhere or are there twice", () => {
  test("loose at either end and at both", () => {
    survives(
      diagram()
        .node("api", "api-gateway")
        .node("link", "vpc-link")
        .edge("api", "nobody")
        .edge("nobody", "link")
        .edge("no", "body")
        .edge("link", "nobody")
        .done(),
    );
  });

  test("the same call four times, there and back", () => {
    const built = diagram().node("api", "api-gateway").node("link", "vpc-link").node("alb", "alb");
    for (let i = 0; i < 4; i++) {
      built.edge("api", "link", { id: `a${i}` }).edge("link", "alb", { id: `b${i}` });
      built.edge("link", "api", { id: `c${i}` }).edge("alb", "link", { id: `d${i}` });
    }
    survives(built.done(), 40);
  });

  test("of every kind, and to notes", () => {
    survives(
      diagram()
        .node("note", "sticky-note")
        .node("api", "api-gateway")
        .node("queue", "sqs")
        .edge("api", "note")
        .edge("note", "queue", { kind: "events" })
        .edge("api", "queue", { kind: "annotates" })
        .edge("queue", "api", { kind: "events" })
        .done(),
    );
  });
});

describe("names that mean something to a program", () => {
  const names = [
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "undefined",
    "",
    " ",
    "a->b",
    "new:alb",
    "x".repeat(1 << 20),
    "🦄👩‍👩‍👧‍👦",
    "\u202Egnp.exe",
    "\u0000\uD800",
    "<script>alert(1)</script>",
    "{source}",
  ];

  test("as ids, labels and containers", () => {
    const built = diagram().node("vpc", "vpc");
    for (const [i, name] of names.entries()) {
      const kind = ["api-gateway", "vpc-link", "alb", "ec2", "lambda"][i % 5] ?? "ec2";
      built.node(name, kind, {}, { label: name, parent: i % 2 === 0 ? "vpc" : name });
      built.edge(name, names[(i + 1) % names.length] ?? "", { id: `${i} ${name}` });
    }
    survives(built.done(), 20);
  });

  test("as kinds, and as settings and their values", () => {
    const built = diagram();
    const props = Object.fromEntries(names.map((name) => [name, name]));
    for (const [i, name] of names.entries()) {
      built.node(`n${i}`, name, JSON.parse(JSON.stringify(props)) as Props);
      built.edge("n0", `n${i}`, { props }).edge(`n${i}`, "api");
    }
    const stated = Object.fromEntries(names.map((name, i) => [`n${i}`, name]));
    survives(
      built.node("api", "api-gateway", { ...props, account: names[9] ?? "", ...stated }).done(),
    );
  });

  test("as accepted findings and as levels of rules", () => {
    const drawn = diagram().node("api", "api-gateway").node("box", "ec2").edge("api", "box").done();
    const [edge] = drawn.edges.values();
    if (!edge) throw new Error("no edge");
    const accepted = names.map((name) => ({ rule: name, reason: name }));
    const levels = Object.fromEntries(names.map((name) => [name, "off" as const]));
    survives({ ...drawn, edges: new Map([[edge.id, { ...edge, accepted }]]), rules: levels });
  });
});

describe("settings of the wrong type", () => {
  const deep = JSON.parse(`${"[".repeat(500)}${"]".repeat(500)}`) as Json;
  const wrong: readonly Json[] = [
    null,
    7,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    "nonsense",
    [],
    {},
    [null],
    [[]],
    [{}],
    [{ source: {} }, { subnet: 7 }, { group: null }, { vpc: [] }, { target: true }],
    [{ source: "0.0.0.0/0", subnet: "net", group: "sg", vpc: "vpc", target: "::/0", port: "x" }],
    { length: -1 },
    deep,
  ];

  test.each(resources.map(({ kind, props }) => [kind as string, Object.keys(props)] as const))(
    "of %s",
    (kind, settings) => {
      for (const value of wrong) {
        const props = Object.fromEntries(settings.map((name) => [name, value]));
        survives(
          diagram()
            .node("vpc", "vpc")
            .node("net", "subnet", {}, { parent: "vpc" })
            .node("sg", "security-group", {}, { parent: "vpc" })
            .node("it", kind, props, { parent: "net" })
            .node("api", "api-gateway")
            .node("box", "ec2", { securityGroups: [{ group: "sg" }] }, { parent: "net" })
            .node("inside", "lambda", {}, { parent: "it" })
            .edge("api", "it", { props: { protocol: value, port: value, expectedSeconds: value } })
            .edge("it", "box")
            .edge("box", "it")
            .edge("inside", "it")
            .done(),
          2,
        );
      }
    },
  );
});

/** The same shape at a size and at twice the size: the work must grow with it, not with its square. */
function growsWith(size: number, draw: (size: number) => Diagram): void {
  const workFor = (drawn: Diagram) => {
    Object.assign(work, { checks: 0, facts: 0 });
    const { verdicts, findings } = validate(drawn);
    expect(verdicts.size).toBe(drawn.edges.size);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    return { ...work };
  };
  const [half, whole] = [workFor(draw(size / 2)), workFor(draw(size))];
  expect(work.throws).toEqual([]);
  expect(whole.checks).toBeGreaterThan(0);
  expect(whole.checks).toBeLessThanOrEqual(2.5 * half.checks);
  expect(whole.facts).toBeLessThanOrEqual(2.5 * half.facts);
  // A check per rule and connection when judging, and one more when listing what was found.
  expect(whole.checks).toBeLessThanOrEqual(2 * rules.length * size * 3);
}

describe("large diagrams", () => {
  const busy = (size: number) => {
    const inside = ["ec2", "fargate", "lambda", "alb", "nlb", "rds", "vpc-endpoint", "cloud-map"];
    const built = diagram()
      .node("vpc", "vpc", { cidr: "10.0.0.0/8" })
      .node("public", "subnet", { access: "public" }, { parent: "vpc" })
      .node("private", "subnet", { access: "private" }, { parent: "vpc" })
      .node("igw", "internet-gateway", {}, { parent: "vpc" })
      .node("nat", "nat-gateway", {}, { parent: "public" });
    const parents = ["vpc", "public", "private"];
    for (let i = 0; i < size; i++) {
      built.node(
        `n${i}`,
        inside[i % inside.length] ?? "ec2",
        {},
        { parent: parents[i % 3] ?? "vpc" },
      );
    }
    for (let i = 0; i < 2 * size; i++) {
      const [source, target] = [(i * 7919) % size, (i * 104729 + 1) % size];
      built.edge(`n${source}`, `n${target}`, { id: `e${i}` });
    }
    return built.done();
  };

  test("two thousand nodes in one VPC with four thousand connections", () => {
    growsWith(2000, busy);
    survives(busy(2000), 3);
  });

  const hub = (kind: string, spoke: string, isInward: boolean) => (size: number) => {
    const built = diagram().node("vpc", "vpc").node("hub", kind, {}, { parent: "vpc" });
    for (let i = 0; i < size; i++) {
      built.node(`s${i}`, spoke, {}, { parent: "vpc" });
      if (isInward) built.edge(`s${i}`, "hub");
      else built.edge("hub", `s${i}`);
    }
    return built.done();
  };

  test("a thousand VPCs on one Transit Gateway, each calling into the next", () => {
    growsWith(1000, (size) => {
      const built = diagram().node("tgw", "transit-gateway");
      for (let i = 0; i < size; i++) {
        built.node(`v${i}`, "vpc").node(`n${i}`, "ec2", {}, { parent: `v${i}` });
        built.edge(`v${i}`, "tgw").edge(`n${i}`, `n${(i + 1) % size}`);
      }
      return built.done();
    });
  });

  test.each([
    ["alb", "ec2", false],
    ["ec2", "alb", true],
    ["api-gateway", "lambda", false],
    ["vpc-link", "alb", false],
    ["vpc-link", "api-gateway", true],
    ["vpc-endpoint", "ec2", true],
    ["cloud-map", "fargate", false],
    ["transit-gateway", "vpc", true],
    ["rds", "lambda", true],
  ] as const)("%s as a hub of five thousand: %s, towards it: %s", (kind, spoke, isInward) => {
    growsWith(5000, hub(kind, spoke, isInward));
    survives(hub(kind, spoke, isInward)(5000), 1);
  });
});
