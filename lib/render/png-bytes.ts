/** What of a PNG can be done without a browser: its size and its resolution. */

import type { Size } from "@/lib/model/types";

/** Beyond these, browsers give an empty picture without a word. */
const longestSide = 8192;
const largestArea = 4096 * 4096;

/** The largest scale up to `wanted` at which a picture of this size, in pixels, can be painted. */
export function paintableScale({ width, height }: Size, wanted: number): number {
  const bySide = longestSide / Math.max(width, height, 1);
  const byArea = Math.sqrt(largestArea / Math.max(width * height, 1));
  const most = Math.min(bySide, byArea);
  // Rounded down to hundredths, so that a rounded width stays below the limit.
  return most >= wanted ? wanted : Math.max(0.01, Math.floor(most * 100) / 100);
}

/** The size that an SVG states in its root's `width` and `height`, in pixels. */
export function sizeOfSvg(svg: string): Size {
  const root = /<svg\b[^>]*>/.exec(svg)?.[0] ?? "";
  const read = (name: string): number =>
    Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(root)?.[1] ?? 0);
  return { width: read("width"), height: read("height") };
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** Signature and header chunk, behind which any other chunk may stand. */
const headerEnd = 8 + 12 + 13;
const pixelsPerMetreAtOne = 96 / 0.0254;

/**
 * Writes a PNG's scale into it as a `pHYs` chunk, so that a picture painted at 2x is pasted at the
 * size it had on the canvas. Bytes that are no PNG are returned as they are.
 */
export function withScale(png: Uint8Array<ArrayBuffer>, scale: number): Uint8Array<ArrayBuffer> {
  const isPng = png.length > headerEnd && png[0] === 0x89 && png[1] === 0x50;
  if (!isPng) return png;
  const chunk = new Uint8Array(12 + 9);
  const view = new DataView(chunk.buffer);
  const density = Math.round(pixelsPerMetreAtOne * scale);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  view.setUint32(8, density);
  view.setUint32(12, density);
  // The unit is the metre.
  chunk[16] = 1;
  view.setUint32(17, crc(chunk.subarray(4, 17)));
  const joined = new Uint8Array(png.length + chunk.length);
  joined.set(png.subarray(0, headerEnd));
  joined.set(chunk, headerEnd);
  joined.set(png.subarray(headerEnd), headerEnd + chunk.length);
  return joined;
}
