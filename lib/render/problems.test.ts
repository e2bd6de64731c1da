import { expect, test } from "vitest";
import { diagram } from "@/lib/model/build";
import type { Diagram } from "@/lib/model/types";
import { validate } from "@/lib/rules";
import type { Finding } from "@/lib/rules/types";
import { acceptedIn, isAccepted, isProblem, problemsOf } from "./problems";

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

/** The shop with what is primary on a connection accepted there. */
function accepting(id: string, start: Diagram = shop): Diagram {
  const edge = start.edges.get(id);
  const rule = validate(start).verdicts.get(id)?.primary;
  if (!edge || rule === undefined) throw new Error(`nothing is said of ${id}`);
  const accepted = [{ rule, reason: "Moves out in spring" }];
  return { ...start, edges: new Map(start.edges).set(id, { ...edge, accepted }) };
}

test("what is accepted is no problem, has no number, and is listed with its reason", () => {
  const diagram = accepting("api->hidden");
  const judgement = validate(diagram);
  const verdict = judgement.verdicts.get("api->hidden");
  expect(verdict && [isAccepted(verdict), isProblem(verdict)]).toEqual([true, false]);
  expect(
    problemsOf(diagram, judgement).map((problem) => "edges" in problem && problem.edges),
  ).toEqual([["api->link", "link->alb"]]);
  expect(acceptedIn(diagram, judgement)).toEqual([{ verdict, reason: "Moves out in spring" }]);
});

test("what the diagram takes for information has no number", () => {
  const rule = validate(shop).verdicts.get("api->hidden")?.primary ?? "";
  const drawn: Diagram = { ...shop, rules: { [rule]: "info" } };
  expect(
    problemsOf(drawn, validate(drawn)).map((problem) => "edges" in problem && problem.edges),
  ).toEqual([["api->link", "link->alb"]]);
});

test("what is fine is not accepted, whatever was accepted before it was", () => {
  const diagram = accepting("user->api");
  const judgement = validate(diagram);
  const verdict = judgement.verdicts.get("user->api");
  expect(verdict?.accepted).toBe("Moves out in spring");
  expect(verdict && isAccepted(verdict)).toBe(false);
  expect(acceptedIn(diagram, judgement)).toEqual([]);
});

test("a fault along one way stays one where a part of it is accepted, and is listed once", () => {
  const half = accepting("api->link");
  expect(problemsOf(half, validate(half))).toMatchObject([
    { number: 1, edges: ["api->hidden"] },
    { number: 2, edges: ["link->alb"] },
  ]);
  const whole = accepting("link->alb", half);
  expect(problemsOf(whole, validate(whole))).toHaveLength(1);
  expect(acceptedIn(whole, validate(whole))).toHaveLength(1);
});

test("what else is wrong with a connection is numbered once its verdict is accepted", () => {
  const diagram = accepting("api->hidden");
  const finding = (rule: string, extra: Partial<Finding>): Finding => ({
    id: `${rule}:api->hidden`,
    rule,
    variant: "any",
    severity: "warning",
    subject: { edge: "api->hidden" },
    data: {},
    ...extra,
  });
  const judged = validate(diagram);
  const slow = finding("SLOW001", {});
  const judgement = {
    verdicts: judged.verdicts,
    basis: judged.basis,
    findings: [
      finding("KNOWN01", { accepted: "Fine" }),
      slow,
      finding("NOTE001", { severity: "info" }),
    ],
  };
  expect(problemsOf(diagram, judgement)[0]).toMatchObject({
    edges: ["api->hidden"],
    finding: slow,
  });
  expect(acceptedIn(diagram, judgement)).toMatchObject([
    { verdict: { edge: "api->hidden" } },
    { finding: { rule: "KNOWN01" }, reason: "Fine" },
  ]);
  // As long as the verdict itself is open, it is what the number stands for.
  expect(
    problemsOf(shop, { ...judgement, verdicts: validate(shop).verdicts })[0],
  ).not.toHaveProperty("finding");
});
