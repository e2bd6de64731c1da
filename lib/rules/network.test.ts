import { describe, expect, test } from "vitest";
import { type DiagramBuilder, diagram } from "@/lib/model/build";
import { endpointServing } from "./derive";
import { factsOf } from "./diagram-facts";
import type { NodeFacts } from "./facts";
import { areJoined, hubBetween, joinsOf, peerBetween } from "./network";

/** The facts of some nodes of one drawing. */
const nodesOf = (drawn: DiagramBuilder, ids: readonly string[]): readonly NodeFacts[] => {
  const facts = factsOf(drawn.done(), "aws");
  return ids.map((id) => {
    const node = facts.get(id);
    if (!node) throw new Error(`no node ${id}`);
    return node;
  });
};

function nodeOf(drawn: DiagramBuilder, id: string): NodeFacts {
  const [node] = nodesOf(drawn, [id]);
  if (!node) throw new Error(`no node ${id}`);
  return node;
}

describe("how a subnet is reached", () => {
  test.each([
    [{}, "private assumed"],
    [{ route: "igw" }, "public derived"],
    [{ route: "nat" }, "private derived"],
    [{ route: "tgw" }, "private derived"],
    [{ route: "none" }, "isolated derived"],
    [{ access: "private", route: "igw" }, "private stated"],
  ])("%j: %s", (props, expected) => {
    const { value, source } = nodeOf(diagram().node("net", "subnet", props), "net").fact("access");
    expect(`${value} ${source}`).toBe(expected);
  });
});

describe("the way out", () => {
  const from = (subnet: object, vpc: object = {}) =>
    diagram()
      .node("vpc", "vpc", { ...vpc })
      .node("net", "subnet", { ...subnet }, { parent: "vpc" })
      .node("box", "ec2", {}, { parent: "net" });
  const nat = (drawn: DiagramBuilder, props = {}, parent = "vpc") =>
    drawn.node(`nat in ${parent}`, "nat-gateway", props, { parent });
  const hub = (drawn: DiagramBuilder) =>
    drawn
      .node("other", "vpc")
      .node("tgw", "transit-gateway")
      .edge("vpc", "tgw")
      .edge("other", "tgw");

  test.each<readonly [string, DiagramBuilder, string]>([
    ["a plain private subnet", from({}), "nat assumed"],
    ["an isolated one", from({ access: "isolated" }), "none stated"],
    ["a public one", from({ access: "public" }), "igw stated"],
    ["a stated route to an internet gateway", from({ route: "igw" }), "igw stated"],
    ["a stated route to nowhere", from({ access: "private", route: "none" }), "none stated"],
    ["a NAT gateway", nat(from({})), "nat derived"],
    ["a regional NAT gateway", nat(from({}), { mode: "regional" }), "nat derived"],
    ["only a private NAT gateway", nat(from({}), { connectivity: "private" }), "none derived"],
    [
      "a private NAT gateway before a transit gateway",
      hub(nat(from({}), { connectivity: "private" })),
      "nat assumed",
    ],
    ["a route to a transit gateway", hub(from({ route: "tgw" })), "nat assumed"],
    [
      "a NAT gateway behind a transit gateway",
      nat(hub(from({ route: "tgw" })), {}, "other"),
      "nat derived",
    ],
    ["blocked both ways", nat(from({}, { blockPublicAccess: "bidirectional" })), "none stated"],
    [
      "blocked inwards, through a NAT gateway",
      nat(from({}, { blockPublicAccess: "ingress" })),
      "nat derived",
    ],
    [
      "blocked inwards, through an internet gateway",
      from({ access: "public" }, { blockPublicAccess: "ingress" }),
      "none stated",
    ],
  ])("%s", (_name, drawn, expected) => {
    const { value, source } = nodeOf(drawn, "box").egress;
    expect(`${value} ${source}`).toBe(expected);
  });
});

describe("joined networks", () => {
  const vpcs = () =>
    ["a", "b", "c"].reduce(
      (drawn, id) => drawn.node(id, "vpc").node(`in ${id}`, "ec2", {}, { parent: id }),
      diagram(),
    );
  const peer = (drawn: DiagramBuilder, one: string, other: string) =>
    drawn
      .node(`${one}-${other}`, "vpc-peering")
      .edge(one, `${one}-${other}`)
      .edge(`${one}-${other}`, other);
  const namesOf = (drawn: DiagramBuilder, id: string) =>
    [...joinsOf(nodeOf(drawn, id)).keys()].map((node) => node.id).sort();

  test.each<readonly [string, DiagramBuilder, readonly string[]]>([
    ["nothing", vpcs(), []],
    ["a peering between VPCs", peer(vpcs(), "a", "b"), ["b"]],
    ["a peering between what stands in them", peer(vpcs(), "in a", "in b"), ["b"]],
    ["a peering drawn the other way", peer(vpcs(), "b", "a"), ["b"]],
    ["two peerings in a row", peer(peer(vpcs(), "a", "b"), "b", "c"), ["b"]],
    [
      "a transit gateway",
      vpcs().node("t", "transit-gateway").edge("a", "t").edge("t", "b").edge("in c", "t"),
      ["b", "c"],
    ],
    [
      "two transit gateways that are peered",
      vpcs()
        .node("t", "transit-gateway")
        .node("u", "transit-gateway")
        .edge("a", "t")
        .edge("u", "t")
        .edge("u", "c"),
      ["c"],
    ],
    [
      "a company network",
      vpcs()
        .node("office", "on-premises")
        .node("t", "transit-gateway")
        .edge("a", "t")
        .edge("office", "t"),
      ["office"],
    ],
    ["a bare line", vpcs().edge("b", "a"), ["b"]],
    [
      "a dashed line that is only an annotation",
      vpcs().node("p", "vpc-peering").edge("a", "p").edge("p", "b", { kind: "annotates" }),
      [],
    ],
  ])("%s", (_name, drawn, expected) => {
    expect(namesOf(drawn, "a")).toEqual(expected);
    const [a, b] = nodesOf(drawn, ["in a", "in b"]);
    if (!a || !b) throw new Error("not drawn");
    expect(areJoined(a, b)).toBe(expected.includes("b"));
    expect(areJoined(b, a)).toBe(expected.includes("b"));
  });

  test("an undrawn VPC is taken to be the other's", () => {
    const [a, other] = nodesOf(vpcs().node("somewhere", "rds"), ["in a", "somewhere"]);
    if (!a || !other) throw new Error("not drawn");
    expect(areJoined(a, other)).toBe(true);
  });

  test.each([
    ["with a line as its settings say", {}, [], true],
    ["with no line at all", { connection: "none" }, [], false],
    ["with a line into this VPC", { connection: "none" }, ["a"], true],
    ["with a line into another VPC alone", { connection: "vpn" }, ["b"], false],
  ])("a company network %s", (_name, props, lines, expected) => {
    const drawn = lines.reduce(
      (built, vpc) => built.edge("office", vpc),
      vpcs().node("office", "on-premises", props),
    );
    const [office, a] = nodesOf(drawn, ["office", "in a"]);
    if (!office || !a) throw new Error("not drawn");
    expect(areJoined(office, a)).toBe(expected);
    expect(areJoined(a, office)).toBe(expected);
  });

  test("the VPC that two others peer with is found, and what joins two", () => {
    const drawn = peer(peer(vpcs(), "a", "b"), "b", "c");
    const [a, b, c] = nodesOf(drawn, ["in a", "in b", "in c"]);
    if (!a || !b || !c) throw new Error("not drawn");
    expect(peerBetween(a, c)?.id).toBe("b");
    expect(peerBetween(a, b)).toBeUndefined();
    expect(hubBetween(a, b)?.id).toBe("a-b");
    expect(hubBetween(a, c)).toBeUndefined();
  });
});

describe("the endpoint for a service", () => {
  const drawn = (kind: string, props: object, parent?: string) =>
    diagram()
      .node("vpc", "vpc")
      .node("other", "vpc")
      .node("box", "ec2", {}, { parent: "vpc" })
      .node("it", kind, { ...props }, parent === undefined ? {} : { parent });

  test.each([
    ["a gateway endpoint", drawn("gateway-endpoint", {}, "vpc"), "s3", "it"],
    ["one for another service", drawn("gateway-endpoint", {}, "vpc"), "dynamodb", undefined],
    [
      "a gateway endpoint that cannot be",
      drawn("gateway-endpoint", { service: "sqs" }, "vpc"),
      "sqs",
      undefined,
    ],
    ["an interface endpoint", drawn("vpc-endpoint", { service: "sqs" }, "vpc"), "sqs", "it"],
    ["one in another VPC", drawn("vpc-endpoint", { service: "sqs" }, "other"), "sqs", undefined],
    ["one that stands nowhere yet", drawn("vpc-endpoint", { service: "sqs" }), "sqs", "it"],
    [
      "one in a VPC that is joined",
      drawn("vpc-endpoint", { service: "sqs" }, "other").edge("vpc", "other"),
      "sqs",
      "it",
    ],
    [
      "a gateway endpoint in a VPC that is joined",
      drawn("gateway-endpoint", {}, "other").edge("vpc", "other"),
      "s3",
      undefined,
    ],
    ["one for APIs", drawn("vpc-endpoint", {}, "vpc"), "api-gateway", "it"],
  ])("%s", (_name, built, kind, expected) => {
    expect(endpointServing(nodeOf(built, "box"), kind)?.id).toBe(expected);
  });
});
