import { describe, expect, test } from "vitest";
import { statuses } from "@/lib/rules/types";
import { statusStyles, themes } from "./status-style";

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Machado, Oliveira and Fernandes 2009, severity 1.0, applied to linear RGB. */
const visions: Readonly<Record<string, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const canvases = { light: ["#f6f7f9", "#ffffff"], dark: ["#0e1116", "#161a21"] } as const;

const linear = (hex: string): Triple => {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};

const luminance = (hex: string): number => {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (one: string, other: string): number => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

const seen = (hex: string, matrix: Matrix): Triple => {
  const [r, g, b] = linear(hex);
  return matrix.map((row) =>
    Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b)),
  ) as unknown as Triple;
};

const toLab = ([r, g, b]: Triple): Triple => {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

const difference = (a: Triple, b: Triple): number =>
  Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const pairs = statuses.flatMap((one, i) => statuses.slice(i + 1).map((other) => [one, other]));

describe.each(themes)("the %s theme", (theme) => {
  const styles = statusStyles[theme];

  test.each(Object.entries(visions))(
    "keeps every pair of lines apart in %s vision",
    (_, matrix) => {
      const near = pairs.filter(([one, other]) => {
        const a = toLab(seen(styles[one as "direct"].line, matrix));
        const b = toLab(seen(styles[other as "direct"].line, matrix));
        return difference(a, b) < 20;
      });
      expect(near).toEqual([]);
    },
  );

  test.each(statuses)("shows %s on the canvas, and its words on their chip", (status) => {
    const { line, chipFill, chipInk, sign } = styles[status];
    for (const canvas of canvases[theme]) {
      expect(contrast(line, canvas)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(chipInk, chipFill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(sign, line)).toBeGreaterThanOrEqual(3);
  });

  test("repeats every status in dash and width or in the marker", () => {
    const looks = statuses.map((status) => JSON.stringify(styles[status].marker));
    expect(new Set(looks).size).toBe(statuses.length);
    const dashes = statuses.map((status) => `${styles[status].dash} ${styles[status].width}`);
    expect(new Set(dashes).size).toBe(statuses.length);
  });
});
