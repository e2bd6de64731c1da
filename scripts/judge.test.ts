import { describe, expect, it } from "vitest";
import { serialise } from "@/lib/exchange/serialise";
import { diagram } from "@/lib/model/build";
import { judge } from "./judge";
import { type FileReport, textOf } from "./judge-report";

const fine = diagram("Fine")
  .node("api", "api-gateway")
  .node("fn", "lambda")
  .edge("api", "fn")
  .done();
const broken = diagram("Broken")
  .node("api", "api-gateway", {}, { label: "orders-api" })
  .node("vpc", "vpc")
  .node("inside", "subnet", { access: "private" }, { parent: "vpc" })
  .node("box", "ec2", {}, { label: "legacy", parent: "inside" })
  .edge("api", "box")
  .done();

const [call] = [...broken.edges.values()];
const reason = "The old stock moves out in spring";
const lived = {
  ...broken,
  title: "Lived with",
  edges: new Map(call ? [[call.id, { ...call, accepted: [{ rule: "APIGW007", reason }] }]] : []),
  rules: { VPCL006: "off", NEXT999: "error" },
} as const;

const files: Readonly<Record<string, string>> = {
  "fine.edgewise.json": serialise(fine),
  "broken.edgewise.json": serialise(broken),
  "lived.edgewise.json": serialise(lived),
  "repaired.edgewise.json": '{"nodes": [{"id": "a", "kind": "s3", "parent": "x"}]}',
  "cut.edgewise.json": '{"nodes": [',
  "-": serialise(fine),
};

async function run(...argv: string[]) {
  let out = "";
  let err = "";
  const code = await judge(argv, {
    read: async (name) => {
      if (name === "huge") return undefined;
      const text = files[name];
      if (text === undefined) throw Object.assign(new Error("no such file"), { code: "ENOENT" });
      return text;
    },
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

describe("judge", () => {
  it("says nothing is wrong with exit code 0", async () => {
    const { code, out, err } = await run("fine.edgewise.json");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Fine (fine.edgewise.json)");
    expect(out).toContain("✓ API Gateway → Lambda");
    expect(out).toContain("1 connection: 0 errors");
  });

  it("does not count what is accepted, and says why it is", async () => {
    const { code, out } = await run("lived.edgewise.json");
    expect(code).toBe(0);
    expect(out).toContain("1 connection: 0 errors, 0 warnings, 1 accepted");
    expect(out).toContain("✗ orders-api → legacy: VPC Link missing");
    expect(out).toContain(`Accepted: ${reason}`);
    const chinese = await run("lived.edgewise.json", "--locale", "zh");
    expect(chinese.out).toContain("1 项已接受");
  });

  it("lists the rules that are off or changed", async () => {
    const { out } = await run("lived.edgewise.json");
    expect(out).toContain("2 rules are switched off or changed in this diagram");
    expect(out).toMatch(/ {2}NEXT999 counts as an error: NEXT999\n {2}VPCL006 is off: \S/);
    const [report] = JSON.parse((await run("lived.edgewise.json", "--json")).out) as FileReport[];
    expect(report?.rules.map(({ rule, level }) => [rule, level])).toEqual([
      ["NEXT999", "error"],
      ["VPCL006", "off"],
    ]);
    expect(report?.verdicts).toMatchObject([{ rule: "APIGW007", accepted: reason }]);
    expect(report?.findings.filter(({ accepted }) => accepted === reason)).toHaveLength(1);
  });

  it("finds an error, names the two ends and exits with 1", async () => {
    const { code, out } = await run("broken.edgewise.json");
    expect(code).toBe(1);
    expect(out).toContain("✗ orders-api → legacy");
    expect(out).toMatch(/1 connection: [1-9]\d* error/);
    expect(out).not.toContain("undefined");
  });

  it("gives the same as data", async () => {
    const { code, out } = await run("--json", "broken.edgewise.json", "fine.edgewise.json");
    expect(code).toBe(1);
    const [first, second] = JSON.parse(out);
    expect(first).toMatchObject({
      file: "broken.edgewise.json",
      title: "Broken",
      basis: "aws",
      verdicts: [
        {
          edge: "api->box",
          source: { id: "api", name: "orders-api" },
          target: { id: "box", name: "legacy" },
          severity: "error",
          needs: { vpcLink: "missing", privateEndpoint: "notNeeded" },
        },
      ],
      repairs: [],
    });
    expect(second.verdicts[0].needs).toEqual({
      vpcLink: "notNeeded",
      privateEndpoint: "notNeeded",
    });
  });

  it("follows the basis and the language asked for", async () => {
    const { out } = await run("-", "--basis", "notes", "--locale=zh");
    expect(out).toContain("判断依据：学习笔记");
    expect(out).toContain("1 条连接：0 个错误");
  });

  it("tells apart two nodes of one name", async () => {
    const { out } = await run("fine.edgewise.json");
    expect(out).not.toContain("(fn)");
    const twins = diagram()
      .node("api", "api-gateway")
      .node("a", "lambda")
      .node("b", "lambda")
      .edge("api", "a")
      .edge("api", "b")
      .done();
    let told = "";
    await judge(["twins"], {
      read: async () => serialise(twins),
      out: (text) => {
        told += text;
      },
      err: () => {},
    });
    expect(told).toContain("API Gateway → Lambda (b)");
  });

  it("tells what was put right on opening", async () => {
    const { code, out } = await run("repaired.edgewise.json");
    expect(code).toBe(0);
    expect(out).toContain("nodes[0].parent");
  });

  it.each<[string, string[], string]>([
    ["no file", [], "at least one"],
    ["an unknown option", ["--colour", "fine.edgewise.json"], "--colour"],
    [
      "a basis that does not exist",
      ["--basis", "gcp", "fine.edgewise.json"],
      "aws, aws-2025, notes",
    ],
    ["a basis left out", ["fine.edgewise.json", "--basis"], "--basis"],
    ["a language that does not exist", ["--locale", "fr", "fine.edgewise.json"], "en, zh"],
    ["a value for a switch", ["--json=yes", "fine.edgewise.json"], "--json"],
    ["an option named like a method", ["--constructor", "x"], "--constructor"],
  ])("refuses %s and shows how it is used", async (_name, argv, word) => {
    const { code, out, err } = await run(...argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err.split("\n")[0]).toContain(word);
    expect(err).toContain("Usage:");
  });

  it("complains in the language asked for", async () => {
    expect((await run("--locale", "zh", "--colour")).err).toContain("没有选项 --colour");
    expect((await run("--locale", "zh", "nowhere")).err).toContain("无法读取“nowhere”（ENOENT）");
  });

  it.each([
    ["a file that is not there", "nowhere", "ENOENT"],
    ["a file that is cut off", "cut.edgewise.json", "line 1, column 12"],
    ["a file that is too big", "huge", "20 MB"],
  ])("cannot use %s, says so, and still judges the others", async (_name, file, word) => {
    const { code, out, err } = await run(file, "broken.edgewise.json");
    expect(code).toBe(2);
    expect(err).toContain(word);
    expect(out).toContain("orders-api → legacy");
  });

  it("explains itself", async () => {
    const { code, out, err } = await run("-h");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("--basis");
  });
});

describe("the text of a report", () => {
  const missing = {
    seq: 1,
    state: "missing",
    kind: "vpc-link",
    name: "VPC Link",
    note: "",
  } as const;
  const finding = {
    rule: "SECG001",
    variant: "open",
    severity: "warning",
    title: "Open",
    text: "It is open.",
  } as const;
  const report: FileReport = {
    file: "plan.edgewise.json",
    title: "",
    basis: "aws-2025",
    locale: "en",
    rules: [],
    verdicts: [
      {
        edge: "e",
        source: { id: "api", name: "orders-api" },
        target: { id: "box", name: "legacy" },
        status: "missing",
        severity: "error",
        label: "VPC Link missing",
        needs: { vpcLink: "missing", privateEndpoint: "notNeeded" },
        basis: "aws-2025",
        rule: "APIGW007",
        variant: "v1",
        explanation: {
          headline: "It cannot get through.",
          answers: [{ question: "VPC Link", need: "missing", answer: "Needed, missing" }],
          why: ["The first reason.", "The second."],
          references: [{ title: "Private integrations", url: "https://docs.aws.amazon.com/x" }],
          voice: { speaker: "notes", agrees: true, title: "The notes agree", text: "So they say." },
          exam: "Expect it.",
        },
        hops: [
          { seq: 0, state: "drawn", kind: "api-gateway", name: "orders-api", note: "Public." },
          missing,
        ],
        fixes: [
          {
            id: "insertLink",
            rule: "APIGW007",
            safety: "safe",
            isPreferred: true,
            title: "Add a VPC Link",
            hint: "Keeps it private.",
            changes: ["a VPC Link"],
            edits: [],
          },
        ],
        assumptions: [
          {
            node: "box",
            prop: "publicIp",
            value: false,
            counterfactuals: [],
            text: "No public IP.",
            others: [{ value: true, text: "With one: fine." }],
          },
        ],
        also: [{ id: "SECG001:e", edge: "e", ...finding }],
        docs: [],
      },
    ],
    findings: [
      { id: "APIGW007:e", edge: "e", ...finding, rule: "APIGW007", severity: "error" },
      { id: "SECG001:e", edge: "e", ...finding },
      { id: "DIAG003:box", node: "box", ...finding, title: "Out of place" },
    ],
    repairs: [],
  };

  it("says everything once, in order", () => {
    expect(textOf(report, "en")).toBe(`Untitled diagram (plan.edgewise.json)
Judged by: AWS before 21 November 2025
1 connection: 1 error, 2 warnings

✗ orders-api → legacy: VPC Link missing
  It cannot get through.
  VPC Link: Needed, missing
  Why
    1. The first reason.
    2. The second.
  The whole way
    orders-api → VPC Link (missing)
  What to do
    - Add a VPC Link
      Keeps it private.
      + a VPC Link
  Assumed
    - No public IP.
      With one: fine.
  The notes agree
    So they say.
  In the exam
    Expect it.
  Also
    ! Open
      It is open.
  References
    Private integrations https://docs.aws.amazon.com/x
  Rule APIGW007

Elsewhere in the diagram
  ! Out of place
    It is open.`);
  });

  it("keeps its words in the language at hand", () => {
    const text = textOf({ ...report, basis: "notes" }, "zh");
    for (const word of ["学习笔记", "为什么", "VPC Link（缺少）", "1 个错误，2 个警告"]) {
      expect(text).toContain(word);
    }
  });
});
