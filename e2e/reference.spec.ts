import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

async function expectAccessible(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
  expect(found, what).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { needed, there } = await page.evaluate(() => ({
    needed: document.documentElement.scrollWidth,
    there: document.documentElement.clientWidth,
  }));
  expect(needed).toBeLessThanOrEqual(there);
}

const rule = {
  en: {
    title: "Private compute is reached over a VPC Link",
    picture: "VPC Link needed, and missing.",
  },
  zh: { title: "私有计算资源经 VPC Link 访问", picture: "需要 VPC Link，但图中缺少。" },
} as const;

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the list and a rule can be read", async ({ page }) => {
    await page.goto("en/rules/");
    await expect(page.getByRole("heading", { name: "The rules" })).toBeVisible();
    await expect(page.getByRole("searchbox")).toBeHidden();
    await page.getByRole("link", { name: rule.en.title }).click();

    await expect(page).toHaveURL(/\/en\/rules\/apigw007\/$/);
    await expect(page.getByRole("heading", { level: 1, name: rule.en.title })).toBeVisible();
    const situation = page.locator("#v2");
    await expect(situation.getByRole("img", { name: rule.en.picture })).toBeVisible();
    await expect(situation.getByText("VPC Link missing").first()).toBeVisible();
    await expect(situation.getByText("Add VPC Link + internal ALB")).toBeVisible();
    await expect(
      page.getByRole("link", { name: /Private integrations of REST APIs/ }),
    ).toBeVisible();

    await page.getByRole("link", { name: "简体中文" }).click();
    await expect(page).toHaveURL(/\/zh\/rules\/apigw007\/$/);
    await expect(page.getByRole("heading", { level: 1, name: rule.zh.title })).toBeVisible();
  });

  test("an address without a language leads to both", async ({ page }) => {
    await page.goto("rules/apigw007/");
    await page.getByRole("link", { name: "简体中文" }).click();
    await expect(page.getByRole("heading", { level: 1, name: rule.zh.title })).toBeVisible();
  });
});

test.describe("a browser that speaks Chinese", () => {
  test.use({ locale: "zh-CN" });
  test("is led to a rule in Chinese", async ({ page }) => {
    await page.goto("rules/apigw007/");
    await expect(page).toHaveURL(/\/zh\/rules\/apigw007\/$/);
    await page.goto("rules/");
    await expect(page).toHaveURL(/\/zh\/rules\/$/);
  });
});

test("rules are searched, and the way back leads to what was found", async ({ page }) => {
  await page.goto("en/rules/");
  const found = page.getByRole("status");
  await page.getByRole("combobox", { name: "Group" }).selectOption("VPC Links");
  await page.getByRole("searchbox").fill("legacy");
  await expect(found).toHaveText("1 rule");
  await page.getByRole("link", { name: /VPCL006/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "For REST APIs, VPC Link V1 is legacy",
  );
  await page.goBack();
  await expect(page.getByRole("searchbox")).toHaveValue("legacy");
  await expect(found).toHaveText("1 rule");
});

for (const [locale, colorScheme] of [
  ["en", "light"],
  ["zh", "dark"],
] as const) {
  test.describe(`${locale}, ${colorScheme}`, () => {
    test.use({ colorScheme });
    test("anyone can use the pages of the rules", async ({ page }) => {
      await page.goto(`${locale}/rules/`);
      await expectAccessible(page, "the list");
      await page.goto(`${locale}/rules/apigw007/`);
      await expect(page.getByRole("img", { name: rule[locale].picture }).first()).toBeVisible();
      await expectAccessible(page, "a rule");
    });
  });
}

test("a phone shows the rules without scrolling sideways @phone", async ({ page }) => {
  for (const path of ["en/rules/", "zh/rules/vpcl001/"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page, path);
  }
});

test("light or dark is chosen, for the editor as well", async ({ page, editor }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("en/rules/apigw007/");
  await page.getByRole("button", { name: "Dark colours" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("button", { name: "Light colours" })).toBeVisible();
  await editor.open();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("paper is light, whatever the screen is", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("en/rules/apigw007/");
  const ink = () =>
    page.getByRole("heading", { level: 1 }).evaluate((heading) => getComputedStyle(heading).color);
  const onScreen = await ink();
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  expect(await ink()).not.toBe(onScreen);
  await expect(page.getByRole("img", { name: rule.en.picture, exact: true })).toHaveCount(1);
});

test("an example opens as a diagram of its own, and what was open is kept", async ({
  page,
  editor,
}) => {
  const { canvas, palette } = editor;
  await editor.open();
  await palette.drag("Lambda", await canvas.spot(0.4, 0.4));
  await editor.diagrams.rename("Kept");
  await page.goto("en/rules/apigw007/");
  await page
    .locator("#v2")
    .getByRole("link", { name: /^Open in the editor/ })
    .click();
  await expect(canvas.connection("API Gateway", "EC2", "VPC Link missing")).toBeVisible();
  await expect(editor.diagrams.title).toHaveValue(rule.en.title);
  await expect(page).toHaveURL(/\/en\/$/);

  await page.reload();
  await expect(editor.diagrams.title).toHaveValue(rule.en.title);
  await editor.diagrams.switchTo("Kept");
  await expect(canvas.node("Lambda")).toBeVisible();
});

test("a finding and a verdict lead to the page of their rule", async ({ page, editor }) => {
  await page.goto("en/?rule=apigw007&example=0");
  await expect(editor.canvas.connection("API Gateway", "EC2", "VPC Link missing")).toBeVisible();
  await page.keyboard.press("]");
  const opened = page.waitForEvent("popup");
  await editor.findings.region.getByRole("link", { name: "Rule APIGW007" }).click();
  const reference = await opened;
  await expect(reference.getByRole("heading", { level: 1, name: rule.en.title })).toBeVisible();
  await expect(reference).toHaveURL(/\/en\/rules\/apigw007\/#v2$/);
  await reference.close();

  await page.keyboard.press("n");
  await expect(
    editor.inspector.region.getByRole("link", { name: "Rule APIGW007" }),
  ).toHaveAttribute("href", /\/en\/rules\/apigw007\/#v2$/);
});
