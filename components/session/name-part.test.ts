import { expect, test } from "vitest";
import { sizeOf } from "@/lib/catalog";
import { diagram } from "@/lib/model/build";
import { namePart } from "./name-part";
import { createTestSession } from "./test-session";

const widthAfter = (kind: string, label: string): number => {
  const { session } = createTestSession(diagram().node("it", kind).done());
  namePart(session, "it", label);
  const node = session.diagram().nodes.get("it");
  expect(node?.label).toBe(label);
  return node ? sizeOf(node).width : 0;
};
const usual = sizeOf({ kind: "lambda" }).width;

test.each([
  ["stays as it is for a name that fits", "lambda", "orders", usual],
  ["stays as it is for words that fit on two lines", "lambda", "create order", usual],
  ["stops at its limit", "lambda", "x".repeat(200), 240],
  ["leaves a container as it is", "vpc", "x".repeat(200), sizeOf({ kind: "vpc" }).width],
])("a node %s", (_case, kind, label, width) => {
  expect(widthAfter(kind, label)).toBe(width);
});

test("a card grows with a long word, so that the word stays whole", () => {
  const width = widthAfter("lambda", "OrderProcessing");
  expect(width).toBeGreaterThan(usual);
  expect(width).toBeLessThan(240);
});
