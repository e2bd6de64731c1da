import { describe, expect, it } from "vitest";
import { chunksOf } from "./size.mjs";

const at = "/_next/static/chunks";

describe("the chunks a page loads first", () => {
  it("are those of its scripts, its preloads and its flight data, each once", () => {
    const html = [
      `<link rel="stylesheet" href="${at}/look.css"/>`,
      `<link rel="preload" as="script" href="${at}/a.js"/>`,
      `<script src="/edgewise${at}/a.js" async=""></script>`,
      `<script src="${at}/b-1_x.js" async=""></script>`,
      `<script>self.__next_f.push([1,"I[1,[\\"${at}/b-1_x.js\\",\\"${at}/c.js\\"]]"])</script>`,
    ].join("");
    expect(chunksOf(html)).toEqual(["a.js", "b-1_x.js", "c.js"]);
  });

  it("leave out what only browsers without modules run", () => {
    expect(chunksOf(`<script src="${at}/old.js" noModule=""></script>`)).toEqual([]);
  });
});
