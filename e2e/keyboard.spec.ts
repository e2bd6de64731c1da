import { readFileSync } from "node:fs";
import type { Locator } from "@playwright/test";
import { expect, test } from "./fixtures";
import type { Editor } from "./pages/editor";

/** Fails unless what has the focus is also drawn as focused: an outline, or for a line its halo. */
async function expectFocusSeen(element: Locator): Promise<void> {
  await expect(element).toBeFocused();
  const isSeen = await element.evaluate((focused) =>
    [focused, ...focused.querySelectorAll("*")].some((part) => {
      const { outlineStyle, outlineWidth, stroke } = getComputedStyle(part);
      const focusColor = getComputedStyle(document.documentElement)
        .getPropertyValue("--focus")
        .trim();
      const probe = document.createElement("i");
      probe.style.color = focusColor;
      document.body.append(probe);
      const resolved = getComputedStyle(probe).color;
      probe.remove();
      const hasOutline = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      return hasOutline || stroke === resolved;
    }),
  );
  expect(isSeen, "the focus is seen").toBe(true);
}

/** Presses Tab until the canvas has the focus, as someone without a mouse does. */
async function tabTo({ page }: Editor, element: Locator, key = "Tab"): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (await element.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(element).toBeFocused();
}

test("the first story by keyboard alone", async ({ page, editor }) => {
  const { canvas, palette, inspector } = editor;
  await editor.open();

  await page.keyboard.press("/");
  await expectFocusSeen(palette.search);
  await page.keyboard.type("gateway");
  await page.keyboard.press("Enter");
  const api = canvas.node("API Gateway");
  await expect(api).toHaveAttribute("aria-pressed", "true");
  await palette.addByKey("ec2");
  const ec2 = canvas.node("EC2");
  await expect(ec2).toHaveAttribute("aria-pressed", "true");

  await tabTo(editor, api);
  await expectFocusSeen(api);
  await page.keyboard.press("c");
  await page.keyboard.press("Tab");
  await expectFocusSeen(ec2);
  await expect(canvas.text("VPC Link missing")).toBeVisible();
  await page.keyboard.press("Enter");
  const missing = canvas.connection("API Gateway", "EC2", "VPC Link missing");
  await expect(missing).toHaveAttribute("aria-pressed", "true");
  await inspector.expectAnswers("Needed, missing", "Not needed");
  await expect(page.getByRole("status").filter({ hasText: "VPC Link missing" })).toHaveText(
    /Connected API Gateway to EC2. VPC Link missing/,
  );

  await tabTo(editor, inspector.fixPreferred);
  await expectFocusSeen(inspector.fixPreferred);
  await page.keyboard.press("Enter");
  const viaLink = canvas.connection("API Gateway", "VPC Link", "Via VPC Link");
  await expect(viaLink).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(missing).toBeVisible();
  await page.keyboard.press("Control+Shift+z");
  await expect(viaLink).toBeVisible();
});

test("a five-node design is built, connected, judged and exported by keyboard alone", async ({
  page,
  editor,
}) => {
  const { canvas, palette, inspector } = editor;
  await editor.open();
  const names = ["Internet user", "API Gateway", "Lambda", "EC2", "DynamoDB"];
  for (const name of names) {
    await palette.addByKey(name);
    await expect(canvas.node(name)).toHaveAttribute("aria-pressed", "true");
  }

  const connect = async (source: string, target: string) => {
    await tabTo(editor, canvas.node(source), "Shift+Tab");
    await page.keyboard.press("c");
    const steps = names.indexOf(target) - names.indexOf(source);
    for (let step = 0; step < steps; step += 1) await page.keyboard.press("Tab");
    await expectFocusSeen(canvas.node(target));
    await page.keyboard.press("Enter");
    await expect(canvas.connection(source, target)).toHaveAttribute("aria-pressed", "true");
  };
  await tabTo(editor, canvas.node("Internet user"));
  await connect("Internet user", "API Gateway");
  await connect("API Gateway", "Lambda");
  await connect("API Gateway", "EC2");
  await connect("Lambda", "DynamoDB");

  const missing = canvas.connection("API Gateway", "EC2", "VPC Link missing");
  await tabTo(editor, missing);
  await expectFocusSeen(missing);
  await page.keyboard.press("Enter");
  await inspector.expectAnswers("Needed, missing", "Not needed");

  await page.keyboard.press("Control+e");
  await expect(editor.dialog).toBeVisible();
  await tabTo(editor, editor.dialog.getByRole("radio", { name: "PNG" }));
  await page.keyboard.press("ArrowRight");
  const svg = editor.dialog.getByRole("radio", { name: "SVG" });
  await expectFocusSeen(svg);
  await page.keyboard.press("Space");
  await expect(svg).toBeChecked();
  const saved = page.waitForEvent("download");
  await tabTo(editor, editor.dialog.getByRole("button", { name: "Download" }));
  await page.keyboard.press("Enter");
  const download = await saved;
  expect(download.suggestedFilename()).toBe("diagram.svg");
  const picture = readFileSync(await download.path(), "utf8");
  for (const name of names) expect(picture).toContain(name);
  expect(picture).toContain("VPC Link missing");
});

test("Escape leaves step by step: the connection under way, the selection, the canvas", async ({
  page,
  editor,
}) => {
  const { canvas, palette } = editor;
  await editor.open();
  await palette.addByKey("lambda");
  const lambda = canvas.node("Lambda");
  await expect(lambda).toBeVisible();
  await tabTo(editor, lambda);
  await page.keyboard.press("c");
  await expect(page.getByText("Connecting Lambda: choose a part")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("Connecting Lambda: choose a part")).toHaveCount(0);
  await expect(lambda).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Escape");
  await expect(lambda).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("Escape");
  await expect(lambda).not.toBeFocused();
  await page.keyboard.press("Tab");
  await expect(lambda).not.toBeFocused();
});

test("a connection by key is offered containers last, under their own heading", async ({
  page,
  editor,
}) => {
  const { canvas } = editor;
  await editor.openWith({
    version: 1,
    nodes: [
      { id: "net", kind: "vpc", label: "vpc-a", position: { x: 400, y: 0 } },
      { id: "api", kind: "api-gateway", label: "orders-api", position: { x: 0, y: 0 } },
      {
        id: "fn",
        kind: "lambda",
        label: "orders-fn",
        parent: "net",
        position: { x: 40, y: 60 },
      },
    ],
    edges: [],
  });
  await canvas.node("orders-api").focus();
  await page.keyboard.press("c");
  await page.keyboard.press("Tab");
  await expect(canvas.node("orders-fn")).toBeFocused();
  await expect(page.getByText("Connecting orders-api: choose a part")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(canvas.node("vpc-a")).toBeFocused();
  await expect(page.getByText("Connecting orders-api: choose a group")).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: /^Groups: / })).toBeAttached();
});
