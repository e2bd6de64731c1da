import type { Session } from "@/components/session/session";
import { svgToPng } from "@/lib/render/png.browser";
import { type RenderOptions, renderSvg } from "@/lib/render/render-svg";

/** The open diagram as a standalone picture. */
export function drawSvg(session: Session, options: Omit<RenderOptions, "judgement">): string {
  return renderSvg(session.diagram(), { ...options, judgement: session.judgement() });
}

/** Puts a picture on the clipboard; false where the browser does not allow it. */
export async function copyPng(svg: string, scale: number): Promise<boolean> {
  try {
    // Safari wants the promise itself, within the click.
    const item = new ClipboardItem({ "image/png": svgToPng(svg, scale) });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

/** Puts a picture's text on the clipboard; false where the browser does not allow it. */
export async function copySvg(svg: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(svg);
    return true;
  } catch {
    return false;
  }
}
