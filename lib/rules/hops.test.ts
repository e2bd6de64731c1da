import { describe, expect, test } from "vitest";
import { diagram } from "@/lib/model/build";
import type { Diagram } from "@/lib/model/types";
import { validate } from ".";

const wayOf = (drawn: Diagram, edge: string) =>
  validate(drawn)
    .verdicts.get(edge)
    ?.hops.map(({ seq, state, kind, node }) => `${seq} ${state} ${node ?? kind}`);

const vpc = (access = "private") =>
  diagram()
    .node("vpc", "vpc")
    .node("net", "subnet", { access }, { parent: "vpc" })
    .node("app", "ec2", { publicIp: access === "public" }, { parent: "net" });

describe("the way of a call", () => {
  test("names all that is missing at once", () => {
    const drawn = diagram().node("api", "api-gateway").node("box", "ec2").edge("api", "box").done();
    expect(wayOf(drawn, "api->box")).toEqual([
      "1 drawn api",
      "2 missing vpc-link",
      "3 missing alb",
      "4 drawn box",
    ]);
  });

  test("goes on behind a load balancer to what answers", () => {
    const drawn = diagram()
      .node("api", "api-gateway")
      .node("link", "vpc-link", { version: "v1" })
      .node("nlb", "nlb", { targetType: "alb" })
      .node("alb", "alb")
      .node("box", "ec2")
      .edge("api", "link")
      .edge("link", "nlb")
      .edge("nlb", "alb")
      .edge("alb", "box")
      .done();
    expect(wayOf(drawn, "api->link")).toEqual(
      ["api", "link", "nlb", "alb", "box"].map((node, i) => `${i + 1} drawn ${node}`),
    );
  });

  test.each([
    ["a private subnet", "private", ["1 drawn app", "2 implied nat-gateway", "3 drawn api"]],
    ["a public subnet", "public", ["1 drawn app", "2 implied internet-gateway", "3 drawn api"]],
  ])("leaves %s through the gateway its routes lead to", (_case, access, expected) => {
    const drawn = vpc(access).node("api", "api-gateway").edge("app", "api").done();
    expect(wayOf(drawn, "app->api")).toEqual(expected);
  });

  test("leaves through the NAT gateway that is drawn", () => {
    const drawn = vpc()
      .node("nat", "nat-gateway", { mode: "regional" }, { parent: "vpc" })
      .node("queue", "sqs")
      .edge("app", "queue")
      .done();
    expect(wayOf(drawn, "app->queue")).toEqual(["1 drawn app", "2 drawn nat", "3 drawn queue"]);
  });

  test("takes the endpoint that stands in the VPC", () => {
    const drawn = vpc()
      .node("gate", "gateway-endpoint", { service: "s3" }, { parent: "vpc" })
      .node("files", "s3")
      .edge("app", "files")
      .done();
    expect(wayOf(drawn, "app->files")).toEqual(["1 drawn app", "2 drawn gate", "3 drawn files"]);
  });

  test("crosses from one VPC to another by what joins them", () => {
    const drawn = vpc()
      .node("other", "vpc")
      .node("db", "rds", {}, { parent: "other" })
      .node("hub", "transit-gateway")
      .edge("vpc", "hub")
      .edge("hub", "other")
      .edge("app", "db")
      .done();
    expect(wayOf(drawn, "app->db")).toEqual(["1 drawn app", "2 drawn hub", "3 drawn db"]);
  });

  test("ends where it goes round in a circle", () => {
    const drawn = diagram()
      .node("user", "internet-user")
      .node("a", "alb")
      .node("b", "nlb")
      .edge("user", "a")
      .edge("a", "b")
      .edge("b", "a")
      .done();
    expect(wayOf(drawn, "user->a")).toEqual(["1 drawn user", "2 drawn a", "3 drawn b"]);
  });
});
