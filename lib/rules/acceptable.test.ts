import { expect, test } from "vitest";
import { isAcceptable } from "./acceptable";

test.each([
  ["a call", "APIGW008", { edge: "call" }, true],
  ["a node by itself", "DIAG002", { node: "box" }, false],
  ["what a verdict assumes", "DIAG006", { edge: "call" }, false],
  ["a rule nobody knows", "NEXT999", { edge: "call" }, false],
] as const)("what is said of %s", (_, rule, subject, expected) => {
  expect(isAcceptable({ rule, subject })).toBe(expected);
});
