// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resources } from "@/lib/catalog";
import { locales } from "@/lib/i18n/locales";
import { diagram } from "@/lib/model/build";
import type { Diagram } from "@/lib/model/types";
import { validate } from "@/lib/rules";
import { acceptedTick } from "./chips";
import { type RenderOptions, renderSvg } from "./render-svg";
import { themes } from "./status-style";

const english: RenderOptions = { theme: "light", locale: "en" };

/** Parses as strictly as XML asks; throws on what is not well-formed. */
function parse(svg: string): Document {
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
  const error = parsed.querySelector("parsererror");
  if (error) throw new Error(error.textContent ?? "not well-formed");
  return parsed;
}

const childTitle = (group: Element): string | undefined =>
  [...group.children].find((child) => child.tagName === "title")?.textContent ?? undefined;

const titlesIn = (svg: string): (string | undefined)[] =>
  [...parse(svg).querySelectorAll("g")].map(childTitle).filter((title) => title !== undefined);

const shop = diagram("Orders")
  .node("api", "api-gateway", {}, { label: "orders-api" })
  .node("vpc", "vpc", {}, { position: { x: 400, y: 0 } })
  .node("stock", "ec2", {}, { label: "legacy-stock", parent: "vpc", position: { x: 40, y: 80 } })
  .node("note", "sticky-note", {}, { label: "move it?", position: { x: 0, y: 200 } })
  .edge("api", "stock", { label: "GET /stock" })
  .edge("note", "stock", { kind: "annotates" })
  .done();

/** Nodes of the given kinds in turn, each with an edge to the next. */
function chainOf(kinds: readonly string[], count: number): Diagram {
  const draft = diagram("Everything");
  for (let i = 0; i < count; i++) {
    const kind = kinds[i % kinds.length] ?? "ec2";
    const position = { x: (i % 15) * 360, y: Math.floor(i / 15) * 160 };
    draft.node(
      `n${i}`,
      kind,
      {},
      { label: `service-${i}`, position, size: { width: 168, height: 64 } },
    );
    if (i > 0) draft.edge(`n${i - 1}`, `n${i}`);
  }
  return draft.done();
}

describe("the picture", () => {
  test("names every node and every connection", () => {
    expect(titlesIn(renderSvg(shop, english))).toEqual([
      "VPC",
      "orders-api → legacy-stock",
      "move it? → legacy-stock",
      "orders-api",
      "legacy-stock",
      "move it?",
    ]);
  });

  test("tells what it shows, in the language asked for", () => {
    const judgement = validate(shop);
    const told = locales.map((locale) => {
      const root = parse(renderSvg(shop, { theme: "light", locale, judgement })).documentElement;
      expect(root.getAttribute("role")).toBe("img");
      expect(root.getAttribute("lang")).toBe(locale);
      expect(childTitle(root)).toBe("Orders");
      return [...root.children].find((child) => child.tagName === "desc")?.textContent ?? "";
    });
    expect(told[0]).toContain("4 resources, 2 connections");
    expect(told[1]).toContain("4 个资源");
  });

  test.each(themes)("holds nothing that only a browser can show, in the %s theme", (theme) => {
    const kinds = resources.map(({ kind }) => kind);
    const drawn = chainOf(kinds, kinds.length);
    const judgement = validate(drawn);
    const parsed = parse(renderSvg(drawn, { theme, locale: "zh", judgement, title: true }));
    const allowed = new Set(
      "svg g title desc metadata symbol use path rect circle text tspan".split(" "),
    );
    for (const shape of parsed.querySelectorAll("*")) {
      expect(allowed).toContain(shape.tagName);
      for (const { name, value } of shape.attributes) {
        expect(["style", "class"]).not.toContain(name);
        expect(name.startsWith("on")).toBe(false);
        if (name.endsWith("href")) expect(value).toMatch(/^#/);
        if (!name.startsWith("xmlns")) expect(value).not.toContain("//");
      }
    }
    for (const use of parsed.querySelectorAll("use")) {
      const id = (use.getAttribute("xlink:href") ?? "").slice(1);
      expect(parsed.getElementById(id)?.tagName).toBe("symbol");
    }
  });

  test("writes each icon once", () => {
    const draft = diagram();
    for (let i = 0; i < 30; i++) draft.node(`n${i}`, "lambda");
    const parsed = parse(renderSvg(draft.done(), english));
    // The icon, and the card that shows it.
    expect(parsed.querySelectorAll("symbol")).toHaveLength(2);
    expect(parsed.querySelectorAll("use")).toHaveLength(31);
  });

  test("stays under 150 KB for 200 nodes of twelve kinds with a verdict on each connection", () => {
    const kinds =
      "internet-user api-gateway lambda fargate ec2 alb nlb vpc-link vpc-endpoint rds dynamodb sqs";
    const drawn = chainOf(kinds.split(" "), 200);
    const judgement = validate(drawn);
    const svg = renderSvg(drawn, { ...english, judgement });
    expect(new TextEncoder().encode(svg).length).toBeLessThan(150 * 1024);
  });
});

describe("verdicts", () => {
  const judgement = validate(shop);
  const texts = (options: Partial<RenderOptions>) =>
    [...parse(renderSvg(shop, { ...english, judgement, ...options })).querySelectorAll("text")].map(
      (text) => text.textContent,
    );

  test("are listed under the numbers that stand in the picture", () => {
    const numbers = texts({}).filter((text) => text === "1");
    expect(numbers).toHaveLength(2);
    expect(texts({})).toContain("Findings");
    expect(texts({})).toContain("Something needed is missing");
    expect(texts({}).join(" ")).toContain("2026-10");
  });

  test("can be left without legend, numbers and chips", () => {
    expect(texts({ legend: false })).not.toContain("Findings");
    expect(texts({ legend: false })).not.toContain("1");
    const marks = (chips: boolean) =>
      renderSvg(shop, { ...english, judgement, legend: false, chips }).split("<rect").length;
    expect(marks(false)).toBeLessThan(marks(true));
  });

  test("list only the statuses that occur", () => {
    expect(texts({})).not.toContain("Works, nothing extra needed");
  });
});

describe("what is accepted", () => {
  const judged = validate(shop);
  const [call] = [...shop.edges.values()];
  const rule = call && judged.verdicts.get(call.id)?.primary;
  if (!call || rule === undefined) throw new Error("nothing is judged");
  const reason = "Moves to Fargate in spring; the team has agreed to it";
  const accepted: Diagram = {
    ...shop,
    edges: new Map(shop.edges).set(call.id, { ...call, accepted: [{ rule, reason }] }),
    rules: { VPCL006: "off", VPCL009: "error" },
  };
  const draw = (drawn: Diagram, locale: RenderOptions["locale"] = "en") =>
    parse(renderSvg(drawn, { theme: "light", locale, judgement: validate(drawn) }));
  const textsOf = (picture: Document) =>
    [...picture.querySelectorAll("text")].map((text) => text.textContent ?? "");

  test("has no number and stands in a list of its own with the reason", () => {
    const texts = textsOf(draw(accepted));
    expect(texts).not.toContain("1");
    expect(texts).not.toContain("Findings");
    expect(texts).toContain("Accepted");
    expect(texts.join(" ")).toContain("orders-api → legacy-stock: ");
    expect(texts.join(" ")).toContain(`Reason: ${reason}`);
    expect(textsOf(draw(shop))).not.toContain("Accepted");
    expect(textsOf(draw(accepted, "zh")).join("")).toContain(`接受原因：${reason}`);
  });

  test("keeps its chip, its dashes and its colour, thinner and with a tick", () => {
    const lineOf = (picture: Document) => {
      const group = [...picture.querySelectorAll("g")].find(
        (each) => childTitle(each) === "orders-api → legacy-stock",
      );
      const layer = group?.parentElement;
      return {
        dash: group?.querySelector("path")?.getAttribute("stroke-dasharray"),
        colour: layer?.getAttribute("stroke"),
        width: group?.getAttribute("stroke-width") ?? layer?.getAttribute("stroke-width"),
      };
    };
    const [calm, loud] = [lineOf(draw(accepted)), lineOf(draw(shop))];
    expect({ ...calm, width: 0 }).toEqual({ ...loud, width: 0 });
    expect(Number(calm.width)).toBeLessThan(Number(loud.width));
    const ticks = (picture: Document) =>
      picture.querySelectorAll(`path[d="${acceptedTick.path}"]`).length;
    // One on the chip, one in the list.
    expect([ticks(draw(accepted)), ticks(draw(shop))]).toEqual([2, 0]);
    expect(textsOf(draw(accepted))).toContain("VPC Link missing");
  });

  test("is told with the rules that are switched off or changed", () => {
    expect(textsOf(draw(accepted)).join(" ")).toContain("2 rules are switched off or changed");
    expect(textsOf(draw(accepted, "zh")).join("")).toContain("关闭或更改了 2 条规则");
    expect(textsOf(draw(shop)).join(" ")).not.toContain("switched off");
  });
});

describe("what is drawn", () => {
  test("is the selection with what it holds, where one is given", () => {
    const svg = renderSvg(shop, { ...english, selection: new Set(["vpc"]) });
    expect(titlesIn(svg)).toEqual(["VPC", "legacy-stock"]);
  });

  test("includes both ends of a selected connection", () => {
    const svg = renderSvg(shop, { ...english, selection: new Set(["api->stock"]) });
    expect(titlesIn(svg)).toEqual(["orders-api → legacy-stock", "orders-api", "legacy-stock"]);
  });

  test("is an empty canvas for an empty diagram", () => {
    const root = parse(renderSvg(diagram().done(), english)).documentElement;
    expect(Number(root.getAttribute("width"))).toBeGreaterThan(0);
  });

  test("is transparent when asked", () => {
    const canvas = 'fill="#f6f7f9"';
    expect(renderSvg(shop, english)).toContain(canvas);
    expect(renderSvg(diagram().done(), { ...english, background: false })).not.toContain(canvas);
  });
});

describe("labels", () => {
  test.each([
    ["a tag", "<script>alert(1)</script>"],
    ["the end of a CDATA section", "a]]>b"],
    ["an entity", "&amp; &xxe; &#0;"],
    ["quotes", `" onload="x" '`],
    ["control characters", "a\u0000\u0001\u001f\u007fb"],
    ["lone surrogates", "a\ud800b\udc00"],
    ["characters XML does not know", "a\uffff\ufffeb"],
    ["a right-to-left override", "a\u202eb"],
  ])("may hold %s", (_, label) => {
    const drawn = diagram(label)
      .node("a", "api-gateway", {}, { label })
      .node("b", "sticky-note", {}, { label })
      .node("c", label, {}, { label })
      .edge("a", "b", { label })
      .done();
    const parsed = parse(renderSvg(drawn, { ...english, title: true }));
    expect(parsed.querySelector("script")).toBeNull();
    expect(parsed.querySelector("[onload]")).toBeNull();
  });

  test("may be anything at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.string(), (label, kind) => {
        const drawn = diagram(label)
          .node(label, kind, {}, { label })
          .node("b", "vpc", { cidr: label }, { label })
          .edge(label, "b", { label })
          .done();
        parse(renderSvg(drawn, { ...english, title: true }));
      }),
      { numRuns: 60 },
    );
  });
});
