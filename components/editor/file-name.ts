/** A name that every file system takes, made from a title; `diagram` for one without a usable letter. */
export function fileNameOf(title: string, extension: string): string {
  const name = title
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80);
  return `${name || "diagram"}${extension}`;
}
