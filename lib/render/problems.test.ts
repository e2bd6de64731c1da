import { expect, test } from "vitest";
import { diagram } from "@/lib/model/build";
import { validate } from "@/lib/rules";
import type { Finding } from "@/lib/rules/types";
import { problemsOf } from "./problems";

const shop = diagram()
  .node("user", "internet-user")
  .node("api", "api-gateway", { apiType: "WEBSOCKET" })
  .node("link", "vpc-link", { version: "v1" })
  .node("vpc", "vpc")
  .node("alb", "alb", {}, { parent: "vpc" })
  .node("hidden", "ec2", {}, { parent: "vpc" })
  .edge("user", "api")
  .edge("api", "hidden")
  .edge("api", "link")
  .edge("link", "alb")
  .done();

test("a fault along one way has one number, in drawing order, and what is fine has none", () => {
  const problems = problemsOf(shop, validate(shop));
  expect(
    problems.map((problem) => ("edges" in problem ? [problem.number, problem.edges] : undefined)),
  ).toEqual([
    [1, ["api->hidden"]],
    [2, ["api->link", "link->alb"]],
  ]);
});

test("nodes are numbered after connections, and information is not numbered", () => {
  const finding = (node: string, severity: Finding["severity"]): Finding => ({
    id: `ABCD123:${node}`,
    rule: "ABCD123",
    variant: "any",
    severity,
    subject: { node },
    data: {},
  });
  const judgement = {
    ...validate(shop),
    findings: [finding("vpc", "warning"), finding("alb", "info"), finding("gone", "error")],
  };
  expect(problemsOf(shop, judgement).at(-1)).toMatchObject({ number: 3, node: "vpc" });
});
