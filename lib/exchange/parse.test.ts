import { describe, expect, it } from "vitest";
import { diagram } from "@/lib/model/build";
import { limits, type Parsed } from "./format";
import { parse } from "./parse";

const read = (file: unknown): Parsed => parse(JSON.stringify(file));

function opened(parsed: Parsed) {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed;
}

const open = (nodes: readonly unknown[], edges: readonly unknown[] = []) =>
  opened(read({ version: 1, nodes, edges }));

const told = (parsed: Parsed) => opened(parsed).repairs.map(({ code, path }) => `${code} ${path}`);

const problemsOf = (text: string) => {
  const parsed = parse(text);
  return parsed.ok ? [] : parsed.problems;
};

const at = { x: 0, y: 0 };
const ec2 = (id: string, more: object = {}) => ({ id, kind: "ec2", position: at, ...more });

describe("a file that cannot be opened", () => {
  it.each([
    ["nothing", "", 1, 1],
    ["a word", "hello", 1, 1],
    ["a missing comma", '{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ["a trailing comma", '{"a": [1,\n2,]}', 2, 3],
    ["a comma before the end", '{"a": 1,}', 1, 9],
    ["a cut-off file", '{"version": 1,\r\n"nodes": [{"id": "a', 2, 20],
    ["two texts", "{} {}", 1, 4],
    ["a comment", '{"a": 1} // no', 1, 10],
    ["a bare key", "{a: 1}", 1, 2],
    ["a bad escape", String.raw`{"a": "\x"}`, 1, 9],
    ["a line break in a string", '{"a": "x\ny"}', 1, 9],
  ])("%s is no JSON, and says where", (_name, text, line, column) => {
    expect(problemsOf(text)).toEqual([{ code: "notJson", path: "", values: { line, column } }]);
  });

  it.each([
    ["null", null, ""],
    ["a list", [], ""],
    ["a drawing of another program", { type: "excalidraw", elements: [] }, "nodes"],
    ["nodes that are no list", { nodes: {} }, "nodes"],
    ["connections that are no list", { nodes: [], edges: "a->b" }, "edges"],
    ["version zero", { version: 0, nodes: [] }, "version"],
    ["a version in words", { version: "1", nodes: [] }, "version"],
  ])("%s is no diagram", (_name, file, path) => {
    expect(problemsOf(JSON.stringify(file))).toEqual([{ code: "notADiagram", path, values: {} }]);
  });

  it("of a newer version is not guessed at", () => {
    expect(problemsOf('{"version": 2, "shapes": []}')).toEqual([
      { code: "newerVersion", path: "version", values: { version: 2 } },
    ]);
  });

  it("is too big before it is parsed", () => {
    const text = " ".repeat(limits.text + 1);
    expect(problemsOf(text)).toEqual([
      { code: "tooBig", path: "", values: { what: "text", limit: 20 } },
    ]);
    const nodes = Array.from({ length: limits.nodes + 1 }, () => 0);
    expect(problemsOf(JSON.stringify({ nodes }))[0]?.values).toEqual({
      what: "nodes",
      limit: 20_000,
    });
  });

  it("names every bad node", () => {
    const nodes = [
      ec2("a"),
      7,
      { kind: "ec2" },
      { id: "b" },
      { id: 5, kind: "ec2" },
      { id: "", kind: "s3" },
    ];
    expect(
      problemsOf(JSON.stringify({ nodes })).map(({ path, values }) => [path, values.what]),
    ).toEqual([
      ["nodes[1]", "node"],
      ["nodes[2]", "id"],
      ["nodes[3]", "kind"],
      ["nodes[4]", "id"],
      ["nodes[5]", "id"],
    ]);
  });
});

describe("a hand-written file", () => {
  it("needs only nodes with an id and a kind", () => {
    const {
      diagram: made,
      repairs,
      unplaced,
    } = opened(parse('\uFEFF{"nodes": [{"id": "a", "kind": "s3"}]}'));
    expect(repairs).toEqual([]);
    expect(unplaced).toEqual(["a"]);
    expect(made).toEqual(diagram().node("a", "s3").done());
  });

  it("may name a preset as a kind, whose settings can be overridden", () => {
    const { diagram: made, repairs } = open([
      { id: "a", kind: "private-subnet", position: at },
      {
        id: "b",
        kind: "public-subnet",
        position: at,
        props: { access: "isolated", cidr: "10.0.0.0/24" },
      },
    ]);
    expect(repairs).toEqual([]);
    expect([...made.nodes.values()].map(({ kind, props }) => [kind, props])).toEqual([
      ["subnet", { access: "private" }],
      ["subnet", { access: "isolated", cidr: "10.0.0.0/24" }],
    ]);
  });

  it("gets ids for its connections, which do not take a stated one", () => {
    const { diagram: made, repairs } = open(
      [ec2("a"), ec2("b")],
      [
        { source: "a", target: "b" },
        { source: "a", target: "b" },
        { id: "a->b", source: "b", target: "a" },
      ],
    );
    expect(repairs).toEqual([]);
    expect([...made.edges.keys()]).toEqual(["a->b-2", "a->b-3", "a->b"]);
  });

  it("keeps a connection of a node to itself", () => {
    const { diagram: made, repairs } = open([ec2("a")], [{ source: "a", target: "a" }]);
    expect(repairs).toEqual([]);
    expect(made.edges.get("a->a")?.target).toBe("a");
  });
});

describe("repairs", () => {
  it.each<[string, readonly unknown[], readonly unknown[], readonly string[]]>([
    ["an id used twice", [ec2("a"), ec2("a")], [], ["duplicateId nodes[1].id"]],
    ["a missing parent", [ec2("a", { parent: "x" })], [], ["missingParent nodes[0].parent"]],
    ["a parent that is no text", [ec2("a", { parent: 4 })], [], ["missingParent nodes[0].parent"]],
    ["itself as parent", [ec2("a", { parent: "a" })], [], ["parentCycle nodes[0].parent"]],
    [
      "a parent that holds nothing",
      [ec2("a"), ec2("b", { parent: "a" })],
      [],
      ["parentNotContainer nodes[1].parent"],
    ],
    ["a lost end", [ec2("a")], [{ source: "a", target: "x" }], ["danglingEdge edges[0]"]],
    [
      "a connection without ends",
      [],
      [{ source: 1 }, null],
      ["badEdge edges[0]", "badEdge edges[1]"],
    ],
    [
      "an unknown kind of connection",
      [ec2("a")],
      [{ source: "a", target: "a", kind: "loves" }],
      ["badEdgeKind edges[0].kind"],
    ],
    [
      "an acceptance without a rule, without a reason, and none at all",
      [ec2("a")],
      [
        {
          source: "a",
          target: "a",
          accepted: [{ reason: "why not" }, { rule: "APIGW008", reason: " \n" }, 4],
        },
      ],
      [
        "badAccepted edges[0].accepted[0]",
        "badAccepted edges[0].accepted[1]",
        "badAccepted edges[0].accepted[2]",
      ],
    ],
    [
      "acceptances that are no list",
      [ec2("a")],
      [{ source: "a", target: "a", accepted: { APIGW008: "fine" } }],
      ["badAccepted edges[0].accepted"],
    ],
    [
      "a rule that is accepted twice",
      [ec2("a")],
      [
        {
          source: "a",
          target: "a",
          accepted: [
            { rule: "APIGW008", reason: "first", by: "me" },
            { rule: "APIGW008", reason: "second" },
          ],
        },
      ],
      ["unknownField edges[0].accepted[0].by", "duplicateAcceptance edges[0].accepted[1]"],
    ],
    [
      "a reason that is too long",
      [ec2("a")],
      [{ source: "a", target: "a", accepted: [{ rule: "APIGW008", reason: "x".repeat(281) }] }],
      ["longReason edges[0].accepted[0].reason"],
    ],
    [
      "an unknown kind",
      [{ id: "a", kind: "mainframe", position: at, props: { mips: 3 } }],
      [],
      ["unknownKind nodes[0].kind"],
    ],
    [
      "an unknown setting",
      [ec2("a", { props: { colour: "red" } })],
      [],
      ["unknownProp nodes[0].props.colour"],
    ],
    [
      "a setting named like a method",
      [ec2("a", { props: { constructor: 1 } })],
      [],
      ["unknownProp nodes[0].props.constructor"],
    ],
    [
      "a value that is not one",
      [ec2("a", { props: { publicIp: "yes" } })],
      [],
      ["invalidProp nodes[0].props.publicIp"],
    ],
    ["settings that are a list", [ec2("a", { props: [] })], [], ["badProps nodes[0].props"]],
    ["a label that is a number", [ec2("a", { label: 1 })], [], ["badLabel nodes[0].label"]],
    ["an unknown field", [ec2("a", { colour: "red" })], [], ["unknownField nodes[0].colour"]],
    [
      "a position too far out",
      [ec2("a", { position: { x: 1e300, y: 0 } })],
      [],
      ["badPosition nodes[0].position"],
    ],
    ["half a position", [ec2("a", { position: { x: 1 } })], [], ["badPosition nodes[0].position"]],
    [
      "a negative size",
      [ec2("a", { size: { width: -1, height: 1 } })],
      [],
      ["badSize nodes[0].size"],
    ],
  ])("tells %s", (_name, nodes, edges, expected) => {
    expect(told(read({ version: 1, nodes, edges }))).toEqual(expected);
  });

  it("keeps what it does not understand", () => {
    const { diagram: made } = open([
      { id: "a", kind: "mainframe", position: at, props: { mips: 3 } },
      ec2("b", { props: { publicIp: "yes", colour: ["red"] } }),
    ]);
    expect(made.nodes.get("a")).toEqual({
      id: "a",
      kind: "mainframe",
      position: at,
      props: { mips: 3 },
    });
    expect(made.nodes.get("b")?.props).toEqual({ publicIp: "yes", colour: ["red"] });
  });

  it("renames the second of two without taking a third one's id", () => {
    const { diagram: made } = open([ec2("a"), ec2("a", { label: "second" }), ec2("a-2")]);
    expect([...made.nodes.keys()]).toEqual(["a", "a-3", "a-2"]);
    expect(made.nodes.get("a-3")?.label).toBe("second");
  });

  it.each([
    ["one id", (_n: number) => ec2("a")],
    ["a chain of parents that hold nothing", (n: number) => ec2(`n${n}`, { parent: `n${n + 1}` })],
    ["a circle of parents", (n: number) => ec2(`n${n}`, { parent: `n${(n + 1) % limits.nodes}` })],
  ])("takes time in proportion to the size of a file of %s", (_name, nodeAt) => {
    const nodes = Array.from({ length: limits.nodes }, (_, n) => nodeAt(n));
    const edges = Array.from({ length: limits.edges }, () => ({ source: "a", target: "a" }));
    expect(open(nodes, edges).diagram.nodes.size).toBe(limits.nodes);
  });

  it("frees one node of a circle and keeps the rest of it", () => {
    const vpc = (id: string, parent: string) => ({ id, kind: "vpc", position: at, parent });
    const { diagram: made, repairs } = open([
      vpc("a", "b"),
      vpc("b", "c"),
      vpc("c", "a"),
      ec2("d", { parent: "a" }),
    ]);
    expect(repairs.map(({ code }) => code)).toEqual(["parentCycle"]);
    expect([...made.nodes.values()].map(({ parent }) => parent)).toEqual([
      "b",
      "c",
      undefined,
      "a",
    ]);
  });

  it("moves a node out of what holds nothing to where it was seen", () => {
    const { diagram: made } = open([
      { id: "vpc", kind: "vpc", position: { x: 100, y: 100 } },
      ec2("outer", { parent: "vpc", position: { x: 10, y: 20 } }),
      ec2("inner", { parent: "outer", position: { x: 1, y: 2 } }),
      ec2("innermost", { parent: "inner", position: { x: 5, y: 5 } }),
    ]);
    expect(made.nodes.get("inner")).toMatchObject({ parent: "vpc", position: { x: 11, y: 22 } });
    expect(made.nodes.get("innermost")).toMatchObject({
      parent: "vpc",
      position: { x: 16, y: 27 },
    });
  });

  it("is not fooled by __proto__, endless nesting and endless numbers", () => {
    const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    const text = `{"nodes": [
      {"id": "__proto__", "kind": "constructor", "props": {"__proto__": {"evil": true}}},
      {"id": "a", "kind": "ec2", "props": {"x": {"__proto__": 1}, "y": ${deep}, "z": 1e999}}
    ], "edges": [{"source": "__proto__", "target": "a"}], "__proto__": {"polluted": true}}`;
    const { diagram: made, repairs } = opened(parse(text));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(made.nodes.get("__proto__")?.props).toEqual({});
    expect(Object.getPrototypeOf(made.nodes.get("__proto__")?.props)).toBe(Object.prototype);
    expect(made.nodes.get("a")?.props).toEqual({});
    expect(made.edges.size).toBe(1);
    expect(repairs.filter(({ code }) => code === "droppedProp")).toHaveLength(4);
  });
});

describe("what a diagram does with rules", () => {
  const rulesOf = (rules: unknown) => {
    const { diagram: made, repairs } = opened(parse(JSON.stringify({ nodes: [], rules })));
    return { rules: made.rules, repairs: repairs.map(({ code, path }) => `${code} ${path}`) };
  };

  it("is read, for rules that nobody knows too", () => {
    const rules = { APIGW008: "off", NEXT999: "info" };
    expect(rulesOf(rules)).toEqual({ rules, repairs: [] });
  });

  it.each([
    ["no list", ["APIGW008"], ["badRules rules"]],
    ["nothing to do with a rule", { APIGW008: "loud" }, ["badRuleLevel rules.APIGW008"]],
    ["a level that is no text", { APIGW008: 0 }, ["badRuleLevel rules.APIGW008"]],
    ["an empty id", { "": "off" }, ["badRule rules."]],
    ["an id without an end", { ["R".repeat(65)]: "off" }, [`badRule rules.${"R".repeat(39)}…`]],
  ])("is left out where it is %s", (_, rules, repairs) => {
    expect(rulesOf(rules)).toEqual({ rules: undefined, repairs });
  });

  it("has no rule named __proto__", () => {
    const text = '{"nodes": [], "rules": {"__proto__": "off", "APIGW008": "error"}}';
    const { diagram: made, repairs } = opened(parse(text));
    expect(made.rules).toEqual({ APIGW008: "error" });
    expect(repairs.map(({ code }) => code)).toEqual(["badRule"]);
  });
});

it("a reason is read as one line and cut between characters", () => {
  const reason = `Agreed\n\twith   the team. ${"x".repeat(257)}😀`;
  const { diagram: made } = open(
    [ec2("a")],
    [{ source: "a", target: "a", accepted: [{ rule: "APIGW008", reason }] }],
  );
  expect(made.edges.get("a->a")?.accepted).toEqual([
    { rule: "APIGW008", reason: `Agreed with the team. ${"x".repeat(257)}` },
  ]);
});
