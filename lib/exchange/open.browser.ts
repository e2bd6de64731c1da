import { fileType, limits, type Parsed } from "./format";
import { parse, tooBig } from "./parse";

/** Reads a picked or dropped file as a diagram. Its size is checked before a byte is read. */
export async function openFile(file: File): Promise<Parsed> {
  if (file.size > limits.text) return tooBig("text");
  let text: string;
  try {
    text = await file.text();
  } catch {
    // The file was moved, changed or locked between the choice and the reading.
    return { ok: false, problems: [{ code: "unreadable", path: "", values: { name: file.name } }] };
  }
  return parse(text);
}

/** Hands content to the browser as a download under this name. */
export function download(name: string, content: Blob | string): void {
  const blob = typeof content === "string" ? new Blob([content], { type: fileType }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Safari reads the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
