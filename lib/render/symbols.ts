import type { Size } from "@/lib/model/types";
import type { Scene } from "./scene";
import { element } from "./svg";

/** A short name for a content: pictures that share a page may share its symbols, and never mix them up. */
function nameOf(content: string): string {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < content.length; i++) {
    low = Math.imul(low ^ content.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ content.charCodeAt(i), 0x85ebca6b);
  }
  return `e${(low >>> 0).toString(36)}${((high >>> 0) % 36).toString(36)}`;
}

const known = new Map<string, string>();
/** Long texts such as icons are named once; there are only so many of them. */
const mostKnown = 2000;

function idOf(content: string): string {
  const found = known.get(content);
  if (found !== undefined) return found;
  const id = nameOf(content);
  if (known.size < mostKnown) known.set(content, id);
  return id;
}

/**
 * Markup that shows `content` at a place; the content itself is written once for the whole picture.
 * @param viewBox The content's own coordinates, stretched to `size`; its pixels are the canvas's
 * where there is none.
 */
export function stamp(
  scene: Scene,
  content: string,
  at: { readonly x: number; readonly y: number },
  scaled?: { readonly viewBox: string; readonly size: Size },
): string {
  const id = idOf(content);
  if (!scene.symbols.has(id)) {
    const attributes = scaled ? { viewBox: scaled.viewBox } : { overflow: "visible" };
    scene.symbols.set(id, element("symbol", { id, ...attributes }, content));
  }
  return element("use", { "xlink:href": `#${id}`, x: at.x, y: at.y, ...scaled?.size });
}
