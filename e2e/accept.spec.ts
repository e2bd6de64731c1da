import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures";
import type { Editor } from "./pages/editor";

const shop = {
  version: 1,
  title: "Shop",
  nodes: [
    { id: "api", kind: "api-gateway", label: "orders-api", position: { x: 0, y: 0 } },
    { id: "box", kind: "ec2", label: "stock", position: { x: 480, y: 0 } },
  ],
  edges: [{ id: "call", source: "api", target: "box" }],
};
const reason = "Moves to Fargate in spring";

async function exportedTexts(editor: Editor): Promise<string> {
  await editor.button("Export").click();
  await editor.dialog.getByRole("radio", { name: "SVG", exact: true }).click();
  const saved = editor.page.waitForEvent("download");
  await editor.dialog.getByRole("button", { name: "Download" }).click();
  const svg = readFileSync(await (await saved).path(), "utf8");
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(" ");
}

test("a finding is accepted by keyboard, and stays so through a reload and an export", async ({
  page,
  editor,
}) => {
  const { canvas, inspector, findings } = editor;
  await editor.openWith(shop);
  await canvas.openConnection("orders-api", "stock");
  expect(await exportedTexts(editor)).toMatch(/Findings/);

  await inspector.accept.focus();
  await page.keyboard.press("Enter");
  await expect(inspector.reason).toBeFocused();
  await page.keyboard.type(reason);
  await page.keyboard.press("Enter");
  await expect(inspector.region.getByText(reason)).toBeVisible();
  await expect(
    canvas.connection("orders-api", "stock", "VPC Link missing, accepted"),
  ).toBeVisible();
  await expect(editor.button("1 call accepted: show the findings")).toBeVisible();
  await editor.expectSaved();

  await page.reload();
  await expect(
    canvas.connection("orders-api", "stock", "VPC Link missing, accepted"),
  ).toBeVisible();
  await findings.open();
  await expect(findings.accepted).toContainText(reason);
  await expect(findings.numbered(1)).toHaveCount(0);

  const texts = await exportedTexts(editor);
  expect(texts).toContain("Accepted");
  expect(texts).toContain(`Reason: ${reason}`);
  expect((await editor.saveFile()).text).toContain(reason);

  await canvas.openConnection("orders-api", "stock");
  await inspector.withdraw.click();
  await expect(canvas.connection("orders-api", "stock", "VPC Link missing")).toBeVisible();
  await editor.undo.click();
  await expect(
    canvas.connection("orders-api", "stock", "VPC Link missing, accepted"),
  ).toBeVisible();
});

test("a rule is switched off in a diagram, told in exports, and set back", async ({
  page,
  editor,
}) => {
  const { canvas, inspector } = editor;
  await editor.openWith(shop);
  const missing = canvas.connection("orders-api", "stock", "VPC Link missing");
  await canvas.openConnection("orders-api", "stock");
  await inspector.ruleMenu.focus();
  await page.keyboard.press("Enter");
  const off = page.getByRole("menuitem", { name: "Switch this rule off in this diagram" });
  await expect(off).toBeVisible();
  await off.focus();
  await page.keyboard.press("Enter");
  await expect(missing).toHaveCount(0);
  // The finding went with its buttons, and a key still finds the panel.
  await expect(inspector.region.locator(":focus")).toHaveCount(1);
  await editor.undo.click();
  await expect(missing).toBeVisible();
  await editor.redo.click();
  await expect(missing).toHaveCount(0);
  expect(await exportedTexts(editor)).toContain("1 rule is switched off or changed");

  await editor.diagrams.choose("Rules of this diagram…");
  await editor.dialog.getByRole("button", { name: /^Set back/ }).click();
  await expect(editor.dialog.getByText("Every rule holds as it is.")).toBeVisible();
  await editor.closeDialog();
  await expect(missing).toBeVisible();
});
