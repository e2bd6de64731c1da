import { describe, expect, test } from "vitest";
import { explain } from "@/lib/i18n/explain";
import { diagram } from "@/lib/model/build";
import type { Diagram } from "@/lib/model/types";
import { validate } from ".";

const verdictOf = (drawn: Diagram, edge: string) => {
  const verdict = validate(drawn).verdicts.get(edge);
  if (!verdict) throw new Error(`No verdict for ${edge}`);
  return verdict;
};

const idsOf = (drawn: Diagram, edge: string) => verdictOf(drawn, edge).fixes.map(({ id }) => id);

describe("what is preferred", () => {
  test.each([
    [
      "one setting before a new load balancer",
      diagram()
        .node("api", "api-gateway")
        .node("link", "vpc-link", { version: "v1" })
        .node("alb", "alb")
        .edge("api", "link")
        .edge("link", "alb")
        .done(),
      "link->alb",
      "useLinkV2",
    ],
    [
      "a private way before opening something to everybody",
      diagram().node("api", "api-gateway").node("box", "ec2").edge("api", "box").done(),
      "api->box",
      "insertLinkAndAlb",
    ],
    [
      "the load balancer that is there before a second one",
      diagram()
        .node("api", "api-gateway")
        .node("nlb", "nlb")
        .node("box", "ec2")
        .edge("nlb", "box")
        .edge("api", "box")
        .done(),
      "api->box",
      "linkToBalancer",
    ],
  ])("%s", (_case, drawn, edge, preferred) => {
    const [first] = verdictOf(drawn, edge).fixes;
    expect({ id: first?.id, isPreferred: first?.isPreferred }).toEqual({
      id: preferred,
      isPreferred: true,
    });
  });
});

describe("two faults on one way", () => {
  /** An HTTP API before a V1 link, whose load balancer lets in another group only. */
  const drawn = diagram()
    .node("vpc", "vpc")
    .node("link-sg", "security-group", {}, { parent: "vpc" })
    .node("alb-sg", "security-group", { ingress: [{ source: "other" }] }, { parent: "vpc" })
    .node("other", "security-group", {}, { parent: "vpc" })
    .node("api", "api-gateway", { apiType: "HTTP" })
    .node("link", "vpc-link", { version: "v1" }, { parent: "link-sg" })
    .node("alb", "alb", {}, { parent: "alb-sg" })
    .edge("api", "link")
    .edge("link", "alb")
    .done();
  const verdict = verdictOf(drawn, "api->link");
  const [whole] = verdict.fixes;

  test("are mended by one fix, which says its steps", () => {
    expect(whole?.id).toBe("wholeWay");
    expect(whole?.steps?.map(({ id }) => id)).toEqual(["useLinkV2", "admit"]);
    const [fix] = explain(verdict, "en").fixes;
    expect(fix?.hint).toMatch(/;/);
    expect(explain(verdict, "zh").fixes[0]?.hint).toMatch(/；/);
  });

  test("are otherwise offered one by one", () => {
    expect(idsOf(drawn, "api->link").slice(1)).toContain("useLinkV2");
  });
});

test("a plan that states what is stated already is not offered", () => {
  const drawn = diagram()
    .node("vpc", "vpc")
    .node("net", "subnet", { access: "private" }, { parent: "vpc" })
    .node("fn", "lambda", { attached: true }, { parent: "net" })
    .node("db", "rds", {}, { parent: "net" })
    .edge("fn", "db")
    .done();
  for (const fix of verdictOf(drawn, "fn->db").fixes) expect(fix.edits).not.toEqual([]);
});

describe("a fix is called safe", () => {
  test("only where it adds no error elsewhere", () => {
    // The link serves a WebSocket API too, which takes V1 alone.
    const shared = diagram()
      .node("rest", "api-gateway")
      .node("chat", "api-gateway", { apiType: "WEBSOCKET" })
      .node("link", "vpc-link", { version: "v1" })
      .node("nlb", "nlb")
      .edge("rest", "link")
      .edge("chat", "link")
      .edge("link", "nlb")
      .done();
    for (const fix of verdictOf(shared, "rest->link").fixes) {
      if (fix.id === "useLinkV2") expect(fix.safety).toBe("suggest");
    }
  });
});

test("what is found on a node can be mended from there", () => {
  const drawn = diagram().node("vpc", "vpc").node("queue", "sqs", {}, { parent: "vpc" }).done();
  const judgement = validate(drawn);
  const [finding] = judgement.findings;
  expect(finding?.rule).toBe("DIAG001");
  const [fix] = finding ? judgement.fixesOf(finding) : [];
  expect(fix).toMatchObject({ safety: "safe", isPreferred: true });
});
