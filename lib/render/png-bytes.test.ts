import { describe, expect, test } from "vitest";
import { paintableScale, sizeOfSvg, withScale } from "./png-bytes";

describe("paintableScale", () => {
  test.each([
    ["what is asked, where there is room", { width: 1000, height: 800 }, 4, 4],
    ["less for a long side", { width: 4096, height: 100 }, 4, 2],
    ["less for a large area", { width: 4096, height: 4096 }, 2, 1],
    ["less than one for a huge picture", { width: 16384, height: 100 }, 1, 0.5],
    ["what is asked of an empty picture", { width: 0, height: 0 }, 2, 2],
  ])("is %s", (_, size, wanted, scale) => {
    expect(paintableScale(size, wanted)).toBe(scale);
  });
});

test.each([
  ["its stated size", '<svg role="img" width="640" height="480.5" viewBox="0 0 1 1">', 640, 480.5],
  ["nothing where none is stated", '<svg viewBox="0 0 1 1"><rect width="9" height="9"/>', 0, 0],
])("sizeOfSvg reads %s", (_, svg, width, height) => {
  expect(sizeOfSvg(svg)).toEqual({ width, height });
});

describe("withScale", () => {
  // One white pixel.
  const png = Uint8Array.from(
    Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=",
      "base64",
    ),
  );

  test("writes pixels per metre behind the header", () => {
    const bytes = Buffer.from(withScale(png, 2));
    expect(bytes.readUInt32BE(33)).toBe(9);
    expect(bytes.toString("latin1", 37, 41)).toBe("pHYs");
    expect(bytes.readUInt32BE(41)).toBe(7559);
    expect(bytes.readUInt32BE(45)).toBe(7559);
    expect(bytes[49]).toBe(1);
    expect(bytes.readUInt32BE(50)).toBe(0x8fe5f165);
    expect(bytes.subarray(54)).toEqual(Buffer.from(png).subarray(33));
  });

  test("leaves alone what is no PNG", () => {
    const text = new TextEncoder().encode("not a picture at all, but long enough for one");
    expect(withScale(text, 2)).toBe(text);
  });
});
