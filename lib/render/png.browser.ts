/** Pictures as PNG, on the clipboard and as files: what needs a browser. */

import { paintableScale, sizeOfSvg, withScale } from "./png-bytes";

/**
 * The scale that `svgToPng` will use: `wanted`, or less where the picture would be larger than a
 * browser can paint. Tell the person when it is less.
 */
export const usableScale = (svg: string, wanted: number): number =>
  paintableScale(sizeOfSvg(svg), wanted);

async function decode(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/**
 * Paints an SVG as a PNG at the scale that `usableScale` gives.
 * @throws if the browser cannot read the SVG or has no memory for the picture.
 */
export async function svgToPng(svg: string, wantedScale: number): Promise<Blob> {
  const { width, height } = sizeOfSvg(svg);
  const scale = usableScale(svg, wantedScale);
  const image = await decode(svg);
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.floor(width * scale));
  canvas.height = Math.max(1, Math.floor(height * scale));
  const context = canvas.getContext("2d");
  if (!context) throw new Error("The browser gives no canvas to paint on");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  // Safari holds on to the memory of a canvas until its size is given up.
  canvas.width = 0;
  canvas.height = 0;
  if (!blob) throw new Error("The browser has no memory for a picture of this size");
  const bytes = withScale(new Uint8Array(await blob.arrayBuffer()), scale);
  return new Blob([bytes], { type: "image/png" });
}
