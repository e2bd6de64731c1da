import { readFileSync } from "node:fs";
import type { Download } from "@playwright/test";
import { expect, test } from "./fixtures";
import type { Editor } from "./pages/editor";

const shop = {
  version: 1,
  title: "Shop",
  nodes: [
    { id: "api", kind: "api-gateway", label: "orders-api", position: { x: 0, y: 0 } },
    { id: "fn", kind: "lambda", label: "orders-fn", position: { x: 480, y: 0 } },
    { id: "box", kind: "ec2", label: "stock <1>", position: { x: 480, y: 200 } },
  ],
  edges: [
    { source: "api", target: "fn" },
    { source: "api", target: "box" },
  ],
};

async function exportAs(editor: Editor, ...choices: string[]): Promise<Download> {
  await editor.button("Export").click();
  for (const choice of choices) {
    await editor.dialog.getByRole("radio", { name: choice, exact: true }).click();
  }
  const saved = editor.page.waitForEvent("download");
  await editor.dialog.getByRole("button", { name: "Download" }).click();
  return saved;
}

/** What stands between a PNG's signature and its pixels: width, height and pixels per metre. */
function readPng(bytes: Buffer) {
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  const chunk = bytes.indexOf("pHYs", 0, "latin1");
  expect(chunk, "states its scale").toBeGreaterThan(0);
  expect(chunk, "states it before the pixels").toBeLessThan(bytes.indexOf("IDAT", 0, "latin1"));
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    perMetre: bytes.readUInt32BE(chunk + 4),
    unit: bytes.readUInt8(chunk + 12),
  };
}

for (const { language, chips } of [
  { language: "English", chips: ["No VPC Link needed", "VPC Link missing"] },
  { language: "简体中文", chips: ["无需 VPC Link", "缺少 VPC Link"] },
]) {
  test(`an SVG says in ${language} what the canvas says, and refers to nothing outside`, async ({
    page,
    editor,
  }) => {
    await editor.openWith(shop);
    const download = await exportAs(editor, "SVG", language);
    expect(download.suggestedFilename()).toBe("Shop.svg");
    const svg = readFileSync(await download.path(), "utf8");
    const drawn = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, "image/svg+xml");
      const elements = [...parsed.querySelectorAll("*")];
      return {
        root: parsed.documentElement.localName,
        texts: [...parsed.querySelectorAll("text")].map((text) => text.textContent),
        foreign: elements.filter((one) =>
          ["foreignObject", "script", "style"].includes(one.localName),
        ).length,
        references: elements.flatMap((one) =>
          [...one.attributes]
            .filter(({ name, value }) => /href$/.test(name) || /url\(/.test(value))
            .map(({ value }) => value),
        ),
      };
    }, svg);
    expect(drawn.root).toBe("svg");
    for (const text of [...chips, "orders-api", "orders-fn", "stock <1>"]) {
      expect(drawn.texts).toContain(text);
    }
    expect(drawn.foreign).toBe(0);
    for (const reference of drawn.references) {
      expect(reference, "leads nowhere else").toMatch(/^(url\()?"?#/);
    }
  });
}

test("a PNG has the size that was chosen and says so", async ({ editor }) => {
  await editor.openWith(shop);
  const once = readPng(readFileSync(await (await exportAs(editor, "PNG", "1×")).path()));
  const thrice = readPng(readFileSync(await (await exportAs(editor, "PNG", "3×")).path()));
  expect(thrice.width).toBe(once.width * 3);
  expect(thrice.height).toBe(once.height * 3);
  // 96 dots per inch at the usual size.
  expect(once).toMatchObject({ perMetre: 3780, unit: 1 });
  expect(Math.abs(thrice.perMetre - 3 * 3780)).toBeLessThan(3);
});

test("what is switched off is not in the picture", async ({ editor }) => {
  await editor.openWith(shop);
  await editor.button("Export").click();
  await editor.dialog.getByRole("radio", { name: "SVG" }).click();
  await editor.dialog.getByRole("switch", { name: "Verdicts on the lines" }).click();
  await editor.dialog.getByRole("switch", { name: "Legend" }).click();
  const saved = editor.page.waitForEvent("download");
  await editor.dialog.getByRole("button", { name: "Download" }).click();
  const svg = readFileSync(await (await saved).path(), "utf8");
  expect(svg).toContain("orders-fn");
  expect(svg).not.toContain("VPC Link missing");
});

test.describe("where the browser allows the clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("a picture is copied as SVG and as PNG", async ({ page, editor }) => {
    await editor.openWith(shop);
    await editor.button("Export").click();
    await editor.dialog.getByRole("radio", { name: "SVG" }).click();
    await editor.dialog.getByRole("button", { name: "Copy" }).click();
    await expect(editor.toast("Picture copied")).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^<svg.*VPC Link missing.*<\/svg>\s*$/s,
    );

    await page.keyboard.press("Control+Shift+c");
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          return item?.types;
        }),
      )
      .toContain("image/png");
  });
});
