import { expect, test } from "./fixtures";
import { Editor } from "./pages/editor";

test("the first story in Chinese, explanation included", async ({ page }) => {
  const editor = new Editor(page, "zh");
  const { canvas, palette, inspector } = editor;
  await editor.open();
  await expect(page).toHaveTitle(/Edgewise：/);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await palette.drag("API Gateway", await canvas.spot(0.25, 0.4));
  await palette.drag("EC2", await canvas.spot(0.6, 0.4));
  await canvas.connect(canvas.node("API Gateway"), canvas.node("EC2"));
  await expect(canvas.connection("API Gateway", "EC2", "缺少 VPC Link")).toBeVisible();
  await expect(canvas.text("缺少 VPC Link")).toBeVisible();
  await inspector.expectAnswers("需要，缺少", "不需要");

  // Names of products stay Latin; no sentence does.
  const said = await inspector.region.getByRole("paragraph").allInnerTexts();
  expect(said.length).toBeGreaterThan(1);
  for (const sentence of said) expect(sentence, "is Chinese").toMatch(/\p{Script=Han}/u);

  await inspector.fixPreferred.click();
  await expect(canvas.connection("API Gateway", "VPC Link", "经 VPC Link")).toBeVisible();
  await editor.undo.click();
  await expect(canvas.connection("API Gateway", "EC2", "缺少 VPC Link")).toBeVisible();
});

test("another language keeps the diagram and the selection", async ({ page, editor }) => {
  const { canvas, palette } = editor;
  await editor.open();
  await palette.drag("API Gateway", await canvas.spot(0.25, 0.4));
  await palette.drag("EC2", await canvas.spot(0.6, 0.4));
  await canvas.connect(canvas.node("API Gateway"), canvas.node("EC2"));
  await editor.inspector.expectAnswers("Needed, missing", "Not needed");

  await page.getByRole("button", { name: /^Language/ }).click();
  await page.getByRole("menuitemradio", { name: "简体中文" }).click();
  const inChinese = new Editor(page, "zh");
  await expect(page).toHaveURL(/\/zh\/$/);
  await expect(inChinese.canvas.connection("API Gateway", "EC2", "缺少 VPC Link")).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await inChinese.inspector.expectAnswers("需要，缺少", "不需要");

  // The way back over the edit is kept as well.
  await inChinese.undo.click();
  await expect(inChinese.canvas.connection("API Gateway", "EC2")).toHaveCount(0);

  await page.reload();
  await expect(inChinese.canvas.node("EC2")).toBeVisible();
});

for (const [locale, path] of [
  ["zh-CN", "zh"],
  ["zh-TW", "zh"],
  ["en-GB", "en"],
  ["fr-FR", "en"],
] as const) {
  test.describe(`a browser that speaks ${locale}`, () => {
    test.use({ locale });
    test(`is led to /${path}`, async ({ page }) => {
      await page.goto("");
      await expect(page).toHaveURL(new RegExp(`/${path}/$`));
      await expect(new Editor(page, path).canvas.surface).toBeVisible();
    });
  });
}
