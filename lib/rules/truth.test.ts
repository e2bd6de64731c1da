import { describe, expect, test } from "vitest";
import { type DiagramBuilder, diagram } from "@/lib/model/build";
import { validate } from ".";
import type { Basis, Need, Status } from "./types";

/**
 * What AWS documents for each backend behind each flavour of API, what was true before 21 Nov 2025,
 * and what the study notes teach. Each row draws the backend as it stands, without a link, and asks
 * whether the first connection needs one; `chain` draws it as it should be.
 */
const flavours = {
  "REST edge": { endpointType: "edge" },
  "REST regional": { endpointType: "regional" },
  "REST private": { endpointType: "private", resourcePolicy: "sourceVpce" },
  HTTP: { apiType: "HTTP" },
  WebSocket: { apiType: "WEBSOCKET" },
} as const;
type Flavour = keyof typeof flavours;

const names = Object.keys(flavours) as Flavour[];
const api = (flavour: Flavour) => diagram().node("api", "api-gateway", flavours[flavour]);

/** Answer about the VPC link and status of the first connection; `-` where the row says the same as aws. */
type Answer = `${Need} ${Status}`;
interface Row {
  readonly draw: (from: DiagramBuilder) => DiagramBuilder;
  readonly aws: Answer | (Partial<Record<Flavour, Answer>> & { readonly else: Answer });
  readonly notes?: Answer | (Partial<Record<Flavour, Answer>> & { readonly else: Answer });
}

const inVpc = (from: DiagramBuilder) =>
  from
    .node("vpc", "vpc")
    .node("private", "subnet", { access: "private" }, { parent: "vpc" })
    .node("public", "subnet", { access: "public" }, { parent: "vpc" });
const inPrivate = { parent: "private" };

const behind =
  (balancer: "alb" | "nlb", scheme: string, workload: string, props = {}) =>
  (from: DiagramBuilder) =>
    inVpc(from)
      .node("lb", balancer, { scheme }, { parent: "vpc" })
      .node("it", workload, props, inPrivate)
      .edge("api", "lb")
      .edge("lb", "it");

const none: Answer = "notNeeded direct";
const missing: Answer = "missing missing";

const rows: Record<string, Row> = {
  "B01 Lambda with default networking": {
    draw: (from) => from.node("fn", "lambda").edge("api", "fn"),
    aws: none,
  },
  "B02 Lambda attached to a VPC": {
    draw: (from) => inVpc(from).node("fn", "lambda", {}, inPrivate).edge("api", "fn"),
    aws: none,
  },
  "B03 EKS on Fargate behind an internet-facing Ingress": {
    draw: (from) =>
      inVpc(from)
        .node("it", "fargate", { platform: "eks", entry: "internet-facing" }, inPrivate)
        .edge("api", "it"),
    aws: none,
  },
  "B04 EKS on Fargate behind an internal Ingress": {
    draw: (from) =>
      inVpc(from)
        .node("it", "fargate", { platform: "eks", entry: "internal" }, inPrivate)
        .edge("api", "it"),
    aws: missing,
    notes: none,
  },
  "B05 EKS on Fargate behind an internal NLB": {
    draw: behind("nlb", "internal", "fargate", { platform: "eks" }),
    aws: missing,
    notes: none,
  },
  "B06 EKS on Fargate with a ClusterIP service only": {
    draw: (from) =>
      inVpc(from)
        .node("it", "fargate", { platform: "eks", entry: "none" }, inPrivate)
        .edge("api", "it"),
    aws: missing,
    notes: none,
  },
  "B07 ECS on Fargate behind a public ALB": {
    draw: behind("alb", "internet-facing", "fargate", { platform: "ecs" }),
    aws: none,
  },
  "B08 ECS on Fargate behind an internal ALB": {
    draw: behind("alb", "internal", "fargate", { platform: "ecs" }),
    aws: missing,
    notes: none,
  },
  "B09 ECS on Fargate behind an internal NLB": {
    draw: behind("nlb", "internal", "fargate", { platform: "ecs" }),
    aws: missing,
    notes: none,
  },
  "B10 ECS on Fargate found by Cloud Map": {
    draw: (from) =>
      inVpc(from)
        .node("it", "fargate", { platform: "ecs", entry: "cloud-map" }, inPrivate)
        .edge("api", "it"),
    aws: missing,
    notes: none,
  },
  "B11 ECS task with a public address": {
    draw: (from) =>
      inVpc(from)
        .node(
          "it",
          "fargate",
          { platform: "ecs", entry: "none", publicIp: true },
          { parent: "public" },
        )
        .edge("api", "it"),
    aws: "notNeeded warn",
    notes: none,
  },
  "B12 EC2 with a public address": {
    draw: (from) =>
      inVpc(from).node("it", "ec2", { publicIp: true }, { parent: "public" }).edge("api", "it"),
    aws: "notNeeded warn",
    notes: { "REST private": "notNeeded warn", else: missing },
  },
  "B13 EC2 in a private subnet": {
    draw: (from) => inVpc(from).node("it", "ec2", {}, inPrivate).edge("api", "it"),
    aws: missing,
  },
  "B14 EC2 behind an internal NLB": { draw: behind("nlb", "internal", "ec2"), aws: missing },
  "B15 EC2 behind an internal ALB": { draw: behind("alb", "internal", "ec2"), aws: missing },
  "B16 EC2 behind a public ALB": {
    draw: behind("alb", "internet-facing", "ec2"),
    aws: none,
    notes: { "REST private": none, else: missing },
  },
  "B17 a server on premises": {
    draw: (from) => from.node("it", "on-premises").edge("api", "it"),
    aws: missing,
  },
  "B18 S3": {
    draw: (from) => from.node("it", "s3").edge("api", "it"),
    aws: { HTTP: "notNeeded wrong", else: none },
  },
  "B19 DynamoDB": {
    draw: (from) => from.node("it", "dynamodb").edge("api", "it"),
    aws: { HTTP: "notNeeded wrong", else: none },
  },
  "B20 SQS": { draw: (from) => from.node("it", "sqs").edge("api", "it"), aws: none },
  "B21 Step Functions": {
    draw: (from) => from.node("it", "step-functions").edge("api", "it"),
    aws: none,
  },
  "B22 RDS": {
    draw: (from) => inVpc(from).node("it", "rds", {}, inPrivate).edge("api", "it"),
    aws: "notNeeded wrong",
  },
  "B23 another public API": {
    draw: (from) => from.node("it", "api-gateway").edge("api", "it"),
    aws: none,
  },
  "B24 another private API": {
    draw: (from) =>
      from
        .node("it", "api-gateway", { endpointType: "private", resourcePolicy: "sourceVpce" })
        .edge("api", "it"),
    aws: missing,
  },
  "B25 a mock response": {
    draw: (from) => from.node("it", "mock-integration").edge("api", "it"),
    aws: { HTTP: "notNeeded wrong", else: none },
  },
  "B26 an internal ALB of another account": {
    draw: (from) =>
      from
        .node("mine", "region", { account: "111111111111" })
        .node("lb", "alb", { scheme: "internal", account: "222222222222" })
        .node("it", "ec2")
        .edge("api", "lb")
        .edge("lb", "it"),
    aws: missing,
  },
};

const answerIn = (answers: Row["aws"], flavour: Flavour): Answer =>
  typeof answers === "string" ? answers : (answers[flavour] ?? answers.else);

function judged(drawn: DiagramBuilder, basis: Basis) {
  const { verdicts } = validate(drawn.done(), { basis });
  const [first] = verdicts.values();
  if (!first) throw new Error("no connection");
  return first;
}

const table = Object.entries(rows).flatMap(([name, row]) =>
  names.flatMap((flavour) =>
    (["aws", "aws-2025", "notes"] as const).map((basis) => ({ name, row, flavour, basis })),
  ),
);

describe("every backend behind every flavour of API, under every basis", () => {
  test.each(table)("$name, $flavour, $basis", ({ row, flavour, basis }) => {
    const verdict = judged(row.draw(api(flavour)), basis);
    const answers = basis === "notes" ? (row.notes ?? row.aws) : row.aws;
    expect(`${verdict.needs.vpcLink} ${verdict.status}`).toBe(answerIn(answers, flavour));
  });

  test.each(table.filter(({ name }) => !name.startsWith("B24")))(
    "no Private Endpoint on the backend's side: $name, $flavour, $basis",
    ({ row, flavour, basis }) => {
      expect(judged(row.draw(api(flavour)), basis).needs.privateEndpoint).toBe("notNeeded");
    },
  );
});

/** The chain each flavour takes to a private load balancer, and the status of its first connection. */
const chains = [
  {
    flavour: "REST regional",
    version: "v2",
    balancer: "alb",
    basis: "aws",
    expected: "present via",
  },
  { flavour: "REST edge", version: "v2", balancer: "nlb", basis: "aws", expected: "present via" },
  {
    flavour: "REST private",
    version: "v2",
    balancer: "alb",
    basis: "aws",
    expected: "present via",
  },
  {
    flavour: "REST regional",
    version: "v1",
    balancer: "nlb",
    basis: "aws",
    expected: "present via",
  },
  {
    flavour: "REST regional",
    version: "v1",
    balancer: "alb",
    basis: "aws",
    expected: "wrongKind wrong",
  },
  {
    flavour: "REST regional",
    version: "v2",
    balancer: "alb",
    basis: "aws-2025",
    expected: "wrongKind wrong",
  },
  {
    flavour: "REST regional",
    version: "v1",
    balancer: "nlb",
    basis: "aws-2025",
    expected: "present via",
  },
  { flavour: "HTTP", version: "v2", balancer: "alb", basis: "aws", expected: "present via" },
  { flavour: "HTTP", version: "v2", balancer: "nlb", basis: "aws-2025", expected: "present via" },
  { flavour: "HTTP", version: "v1", balancer: "nlb", basis: "aws", expected: "wrongKind wrong" },
  { flavour: "HTTP", version: "v2", balancer: "cloud-map", basis: "aws", expected: "present via" },
  {
    flavour: "REST regional",
    version: "v2",
    balancer: "cloud-map",
    basis: "aws",
    expected: "misplaced wrong",
  },
  { flavour: "WebSocket", version: "v1", balancer: "nlb", basis: "aws", expected: "present via" },
  {
    flavour: "WebSocket",
    version: "v2",
    balancer: "nlb",
    basis: "aws",
    expected: "wrongKind wrong",
  },
  {
    flavour: "WebSocket",
    version: "v1",
    balancer: "alb",
    basis: "aws",
    expected: "wrongKind wrong",
  },
  {
    flavour: "WebSocket",
    version: "v1",
    balancer: "cloud-map",
    basis: "aws",
    expected: "misplaced wrong",
  },
] as const;

test.each(chains)(
  "$flavour -> VPC Link $version -> internal $balancer under $basis: $expected",
  ({ flavour, version, balancer, basis, expected }) => {
    const drawn = inVpc(api(flavour))
      .node("link", "vpc-link", { version }, { parent: "vpc" })
      .node("entry", balancer, balancer === "cloud-map" ? {} : { scheme: "internal" }, {
        parent: "vpc",
      })
      .node("box", "ec2", {}, inPrivate)
      .edge("api", "link")
      .edge("link", "entry")
      .edge("entry", "box")
      .done();
    const { verdicts } = validate(drawn, { basis });
    const told = (edge: string) => {
      const verdict = verdicts.get(edge);
      return `${verdict?.needs.vpcLink} ${verdict?.status}`;
    };
    expect([told("api->link"), told("link->entry")]).toEqual([expected, expected]);
    expect(verdicts.get("entry->box")?.needs.vpcLink).toBe("notNeeded");
  },
);

/** The notes' own table: nothing set but what the row says. */
const notesTable = [
  ["Lambda (default)", (from: DiagramBuilder) => from.node("it", "lambda"), "notNeeded"],
  [
    "Lambda (in a VPC)",
    (from: DiagramBuilder) => from.node("vpc", "vpc").node("it", "lambda", {}, { parent: "vpc" }),
    "notNeeded",
  ],
  ["EKS + Fargate", (from: DiagramBuilder) => from.node("it", "fargate"), "notNeeded"],
  ["EC2", (from: DiagramBuilder) => from.node("it", "ec2"), "missing"],
] as const;

describe.each(["aws", "notes"] as const)(
  "the four rows of the study notes' table under %s",
  (basis) => {
    test.each(notesTable)("%s", (_name, draw, vpcLink) => {
      const { needs } = judged(draw(diagram().node("api", "api-gateway")).edge("api", "it"), basis);
      expect(needs).toEqual({ vpcLink, privateEndpoint: "notNeeded" });
    });
  },
);

describe("the study notes' exam questions", () => {
  const withLink = (workload: string, props = {}) =>
    diagram()
      .node("api", "api-gateway")
      .node("link", "vpc-link")
      .node("it", workload, props)
      .edge("api", "link")
      .edge("link", "it");
  const withEndpoint = (workload: string) =>
    diagram()
      .node("api", "api-gateway")
      .node("vpce", "vpc-endpoint")
      .node("it", workload)
      .edge("api", "vpce")
      .edge("vpce", "it");

  test("1A, a VPC Link before Lambda, is wrong under both", () => {
    expect(judged(withLink("lambda"), "notes").needs.vpcLink).toBe("unneeded");
    expect(judged(withLink("lambda"), "aws").needs.vpcLink).toBe("unneeded");
  });
  test("1B, Lambda reached directly, is right under both", () => {
    const drawn = () => diagram().node("api", "api-gateway").node("it", "lambda").edge("api", "it");
    expect(judged(drawn(), "notes").status).toBe("direct");
    expect(judged(drawn(), "aws").status).toBe("direct");
  });
  test("1C, a Private Endpoint before Lambda, is not what carries the call", () => {
    expect(judged(withEndpoint("lambda"), "aws").needs).toEqual({
      vpcLink: "notNeeded",
      privateEndpoint: "unneeded",
    });
  });
  test("2A, a VPC Link before Fargate, is wrong in the notes, right for an internal Ingress in AWS", () => {
    const internal = () => withLink("fargate", { entry: "internal" });
    expect(judged(internal(), "notes").needs.vpcLink).toBe("unneeded");
    expect(judged(internal(), "aws").needs.vpcLink).toBe("present");
  });
  test("2C, a Private Endpoint before Fargate, points the wrong way", () => {
    expect(judged(withEndpoint("fargate"), "aws").needs.privateEndpoint).toBe("misplaced");
  });
});
