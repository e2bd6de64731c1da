import { describe, expect, test } from "vitest";
import { diagram } from "@/lib/model/build";
import type { Acceptance, Diagram } from "@/lib/model/types";
import { acceptFinding } from "./accept-finding";
import { copyPart } from "./copy-part";
import { duplicate } from "./duplicate";
import { paste } from "./paste";
import { resetRules } from "./reset-rules";
import { reverseEdge } from "./reverse-edge";
import { setRuleLevel } from "./set-rule-level";
import { counter, expectPure, expectRefused } from "./testing/expect";
import { withdrawAcceptance } from "./withdraw-acceptance";

const edge = "api->box";
const agreed = { rule: "APIGW008", reason: "Agreed with the team" };
const later = { rule: "VPCL009", reason: "Next sprint" };

const shop = (...accepted: readonly Acceptance[]): Diagram => {
  const drawn = diagram("Shop").node("api", "api-gateway").node("box", "ec2").edge("api", "box");
  const made = drawn.done();
  const edges = [...made.edges].map(
    ([id, each]) => [id, accepted.length > 0 ? { ...each, accepted } : each] as const,
  );
  return { ...made, edges: new Map(edges) };
};

const acceptedIn = ({ edges }: Diagram, id = edge) => edges.get(id)?.accepted;

describe("acceptFinding", () => {
  test.each([
    ["the first", shop(), agreed, [agreed]],
    ["another, in the order of rules", shop(later), agreed, [agreed, later]],
    ["one again for another reason", shop({ ...agreed, reason: "?" }), agreed, [agreed]],
    [
      "a reason as one line",
      shop(),
      { rule: "APIGW008", reason: " Agreed\nwith  the team " },
      [agreed],
    ],
    [
      "a reason no longer than may be",
      shop(),
      { rule: "APIGW008", reason: "x".repeat(400) },
      [{ rule: "APIGW008", reason: "x".repeat(280) }],
    ],
  ])("accepts %s", (_, start, args, accepted) => {
    const { diagram: after } = expectPure(start, (before) =>
      acceptFinding(before, { edge, ...args }),
    );
    expect(acceptedIn(after)).toEqual(accepted);
    expect(after.nodes).toBe(start.nodes);
  });

  test("leaves the diagram as it is where that is said already", () => {
    const start = shop(agreed);
    expect(expectPure(start, (before) => acceptFinding(before, { edge, ...agreed })).diagram).toBe(
      start,
    );
  });

  test("asks for a reason and for a connection", () => {
    expectRefused(shop(), "reasonMissing", (before) =>
      acceptFinding(before, { edge, rule: "APIGW008", reason: " \n " }),
    );
    expectRefused(shop(), "notFound", (before) =>
      acceptFinding(before, { edge: "gone", ...agreed }),
    );
  });
});

describe("withdrawAcceptance", () => {
  test("takes back one rule's", () => {
    const { diagram: after } = expectPure(shop(agreed, later), (before) =>
      withdrawAcceptance(before, { edge, rule: agreed.rule }),
    );
    expect(acceptedIn(after)).toEqual([later]);
  });

  test("leaves no empty list behind", () => {
    const { diagram: after } = expectPure(shop(agreed), (before) =>
      withdrawAcceptance(before, { edge, rule: agreed.rule }),
    );
    expect(after.edges.get(edge)).not.toHaveProperty("accepted");
  });

  test("leaves alone what was not accepted, and misses what is gone", () => {
    const start = shop(agreed);
    expect(
      expectPure(start, (before) => withdrawAcceptance(before, { edge, rule: "VPCL009" })).diagram,
    ).toBe(start);
    expectRefused(start, "notFound", (before) =>
      withdrawAcceptance(before, { edge: "gone", rule: "VPCL009" }),
    );
  });
});

describe("copies", () => {
  test("keep what is accepted on their connections", () => {
    const start = shop(agreed);
    const doubled = expectPure(start, (before) =>
      duplicate(before, { nodes: ["api", "box"], makeId: counter() }),
    );
    expect(doubled.edges.map((id) => acceptedIn(doubled.diagram, id))).toEqual([[agreed]]);
    const part = copyPart(start, { nodes: ["api", "box"] });
    const pasted = expectPure(start, (before) => paste(before, { part, makeId: counter() }));
    expect(pasted.edges.map((id) => acceptedIn(pasted.diagram, id))).toEqual([[agreed]]);
  });

  test("and a call that goes the other way keeps it too: its rule may still speak", () => {
    const { diagram: after } = expectPure(shop(agreed), (before) => reverseEdge(before, { edge }));
    expect(acceptedIn(after)).toEqual([agreed]);
  });
});

describe("setRuleLevel", () => {
  const changed = (rules: Diagram["rules"]): Diagram => ({ ...shop(), ...(rules && { rules }) });

  test.each([
    ["the first off", undefined, "APIGW008", "off", { APIGW008: "off" }],
    ["another", { APIGW008: "off" }, "VPCL009", "info", { APIGW008: "off", VPCL009: "info" }],
    ["one to another level", { APIGW008: "off" }, "APIGW008", "error", { APIGW008: "error" }],
    ["one back", { APIGW008: "off", VPCL009: "info" }, "APIGW008", undefined, { VPCL009: "info" }],
    ["the last back", { APIGW008: "off" }, "APIGW008", undefined, undefined],
    ["a rule named like a method", undefined, "constructor", "off", { constructor: "off" }],
  ] as const)("sets %s", (_, before, rule, level, after) => {
    const { diagram: next } = expectPure(changed(before), (start) =>
      setRuleLevel(start, { rule, level }),
    );
    expect(next.rules).toEqual(after);
    expect(Object.hasOwn(next, "rules")).toBe(after !== undefined);
  });

  test("changes nothing where it is so already", () => {
    for (const start of [changed({ APIGW008: "off" }), changed(undefined)]) {
      const level = start.rules?.APIGW008;
      expect(setRuleLevel(start, { rule: "APIGW008", level })).toEqual({
        ok: true,
        diagram: start,
      });
    }
  });

  test("resetRules sets all of them back", () => {
    const { diagram: next } = expectPure(changed({ APIGW008: "off", VPCL009: "info" }), resetRules);
    expect(next).toEqual(shop());
    const untouched = shop();
    expect(expectPure(untouched, resetRules).diagram).toBe(untouched);
  });
});
