import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonErrorAt } from "./json-error";

describe("jsonErrorAt", () => {
  it("a text is JSON exactly where no error is found", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      '"',
      "1",
      "-",
      "0",
      ".5",
      "e3",
      "true",
      "null",
      " ",
      "\n",
      "\\u00e9",
      "\\",
    );
    const noise = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.oneof(noise, fc.string(), fc.json()), (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(jsonErrorAt(text) === undefined).toBe(isJson);
      }),
      { numRuns: 3000 },
    );
  });

  it("a large file with long texts is located without running out of stack", () => {
    expect(jsonErrorAt(`["${"a".repeat(5_000_000)}"`)).toBe(5_000_003);
    expect(jsonErrorAt("[".repeat(1_000_000))).toBe(1_000_000);
  });
});
