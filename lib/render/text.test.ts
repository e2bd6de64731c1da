import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diagram } from "@/lib/model/build";
import { nodeText, shapeOf } from "./node-text";
import { type Font, measure, wrapText } from "./text";

const font: Font = { size: 10, weight: 400 };

describe("measure", () => {
  test.each([
    ["nothing", "", 0],
    ["a Chinese glyph as one em", "私", 10],
    ["an emoji as one em", "🚀", 10],
    ["full-width punctuation as one em", "，", 10],
    ["a Latin letter by Inter's width", "m", 8.8],
  ])("takes %s", (_, text, width) => {
    expect(measure(text, font)).toBeCloseTo(width);
  });

  test("is wider in a heavier weight", () => {
    expect(measure("orders", { ...font, weight: 600 })).toBeGreaterThan(measure("orders", font));
  });
});

describe("wrapText", () => {
  test.each([
    ["keeps what fits on one line", "orders-api", 100, 2, ["orders-api"]],
    ["breaks between words", "stock of the team", 45, 3, ["stock of", "the team"]],
    ["keeps a hyphenated name whole", "a create-order", 66, 3, ["a", "create-order"]],
    ["breaks a long name behind its hyphen", "create-order", 40, 3, ["create-", "order"]],
    ["breaks a word that is too long", "aaaaaaaaaa", 30, 3, ["aaaaa", "aaaaa"]],
    ["breaks Chinese anywhere", "私有子网中的实例", 40, 3, ["私有子网", "中的实例"]],
    ["never begins a line with a comma", "私有子网，实例", 40, 3, ["私有子", "网，实例"]],
    ["keeps a person's own line breaks", "one\ntwo", 100, 3, ["one", "two"]],
    ["cuts what does not fit", "one two three four", 40, 2, ["one two", "three…"]],
    ["gives no line where none is wanted", "one", 40, 0, []],
  ])("%s", (_, text, width, maxLines, lines) => {
    expect(wrapText(text, width, { ...font, maxLines })).toEqual(lines);
  });

  test("never makes a line wider than asked, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        for (const line of wrapText(text, 60, { ...font, maxLines: 4 })) {
          // One glyph or closing punctuation may be all that a line can hold.
          expect(measure(line, font)).toBeLessThanOrEqual(60 + 20);
        }
      }),
    );
  });

  test("loses no letter while there is room", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        const letters = (value: string) => value.replace(/\s/gu, "");
        expect(letters(wrapText(text, 60, font).join(""))).toBe(letters(text));
      }),
    );
  });
});

describe("nodeText", () => {
  const size = { width: 168, height: 64 };

  test("keeps every line of a card inside it", () => {
    const text = nodeText("card", size, "a very long name for an API", "REST API · private · eu");
    for (const { y } of [...text.nameLines, ...text.detailLines]) {
      expect(y).toBeGreaterThan(8);
      expect(y).toBeLessThan(size.height);
    }
    expect(text.nameLines).toHaveLength(2);
  });

  test("says when something was cut", () => {
    expect(nodeText("card", size, "orders", "").isCut).toBe(false);
    expect(nodeText("card", size, "orders ".repeat(12), "").isCut).toBe(true);
  });

  test("puts a container's name beside its icon and its detail behind that", () => {
    const { nameLines, detailLines, icon } = nodeText(
      "frame",
      { width: 400, height: 300 },
      "VPC",
      "10.0.0.0/16",
    );
    expect(nameLines[0]?.x).toBeGreaterThan(icon?.width ?? 0);
    expect(detailLines[0]?.x).toBeGreaterThan(nameLines[0]?.x ?? 0);
  });

  test.each([
    ["vpc", "frame"],
    ["sticky-note", "note"],
    ["text", "text"],
    ["lambda", "card"],
    ["never-heard-of", "card"],
  ])("draws %s as a %s", (kind, shape) => {
    const node = diagram().node("a", kind).done().nodes.get("a");
    expect(node && shapeOf(node)).toBe(shape);
  });
});
