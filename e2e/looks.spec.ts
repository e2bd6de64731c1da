import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { locales } from "@/lib/i18n/locales";
import { expect, test } from "./fixtures";
import { Editor } from "./pages/editor";

const threeFaults = { en: "Find the three faults", zh: "找出三处错误" };

const oneFault = {
  version: 1,
  nodes: [
    { id: "api", kind: "api-gateway", position: { x: 0, y: 0 } },
    { id: "box", kind: "ec2", position: { x: 480, y: 0 } },
  ],
  edges: [{ source: "api", target: "box" }],
};

/** Fails on whatever keeps someone from using the page: what axe calls serious or critical. */
async function expectAccessible(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => ({
      id,
      where: nodes
        .map(({ html, failureSummary }) => html.slice(0, 200) + (failureSummary ?? ""))
        .slice(0, 3),
    }));
  expect(found, what).toEqual([]);
}

/** Fails if the page can be scrolled sideways. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { needed, there } = await page.evaluate(() => ({
    needed: document.documentElement.scrollWidth,
    there: document.documentElement.clientWidth,
  }));
  expect(needed).toBeLessThanOrEqual(there);
}

/** Opens the example with the most to say. */
async function openExample(editor: Editor): Promise<void> {
  await editor.diagrams.choose(threeFaults[editor.locale]);
  await expect(editor.diagrams.title).toHaveValue(threeFaults[editor.locale]);
}

// Names depend on the language and contrast on the theme, so that two of the four pairs show both.
for (const [locale, colorScheme] of [
  ["en", "light"],
  ["zh", "dark"],
] as const) {
  test.describe(`${locale}, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("anyone can use the editor, empty, drawn on, and explaining", async ({ page }) => {
      const editor = new Editor(page, locale);
      await editor.open();
      await expect(
        page.getByRole("heading", { name: editor.words("editor.empty.title") }),
      ).toBeVisible();
      await expectAccessible(page, "the empty editor");
      await openExample(editor);
      await expectAccessible(page, "a diagram");
      await page.keyboard.press("n");
      await expect(editor.inspector.region).toBeVisible();
      await expectAccessible(page, "the inspector");
      await page.keyboard.press("]");
      await expect(editor.findings.region).toBeVisible();
      await expectAccessible(page, "the findings");
    });

    test("anyone can use the dialogs", async ({ page }) => {
      const editor = new Editor(page, locale);
      await editor.open();
      await openExample(editor);
      await page.keyboard.press("Control+e");
      await expect(editor.dialog).toBeVisible();
      await expectAccessible(page, "the export dialog");
      await editor.closeDialog();
      await page.keyboard.press("?");
      await expect(editor.dialog).toHaveAccessibleName(editor.words("editor.shortcuts.title"));
      await expectAccessible(page, "the shortcuts");
      await editor.closeDialog();
      await editor.diagrams.open();
      await expectAccessible(page, "the list of diagrams");
    });

    test("anyone can accept a finding", async ({ page }) => {
      const editor = new Editor(page, locale);
      await editor.openWith(oneFault);
      await page.keyboard.press("n");
      await editor.inspector.accept.click();
      await expectAccessible(page, "the question why it is accepted");
      await editor.inspector.reason.fill("Agreed");
      await editor.inspector.reason.press("Enter");
      await expect(editor.inspector.withdraw).toBeFocused();
      await expectAccessible(page, "what is accepted");
    });

    test("anyone can change a rule", async ({ page }) => {
      const editor = new Editor(page, locale);
      await editor.openWith(oneFault);
      await page.keyboard.press("n");
      await editor.inspector.ruleMenu.click();
      await expect(page.getByRole("menu")).toBeVisible();
      await expectAccessible(page, "the menu of a rule");
      await page
        .getByRole("menuitemradio", { name: editor.words("editor.rules.treat.info") })
        .click();
      await editor.diagrams.choose(editor.words("editor.actions.rules"));
      await expect(editor.dialog).toHaveAccessibleName(editor.words("editor.rules.title"));
      await expectAccessible(page, "the rules of the diagram");
    });
  });
}

for (const locale of locales) {
  test(`a phone in ${locale} shows resources and answers in sheets @phone`, async ({ page }) => {
    const editor = new Editor(page, locale);
    const { words, canvas, palette, inspector } = editor;
    await editor.open();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page, "the empty editor");

    await editor.button(words("editor.shell.add")).tap();
    await expect(palette.region).toBeVisible();
    await expectAccessible(page, "the resources");
    await palette.tile("API Gateway").tap();
    await expect(palette.region).toBeHidden();
    await expect(canvas.node("API Gateway")).toBeVisible();
    await expect(inspector.region).toBeVisible();
    await expectAccessible(page, "the inspector");
    await expectNoSidewaysScroll(page);
  });
}

test("on a phone a connection is made by taps @phone", async ({ page, editor }) => {
  const { canvas, palette, inspector } = editor;
  await editor.open();
  const add = async (name: string) => {
    await editor.button("Add a resource").tap();
    await palette.tile(name).tap();
    await expect(canvas.node(name)).toBeVisible();
    await inspector.region.getByRole("button", { name: "Close the panel" }).tap();
    await expect(inspector.region).toBeHidden();
  };
  await add("API Gateway");
  await add("EC2");
  await expect
    .poll(async () => {
      const [a, b] = [
        await canvas.boxOf(canvas.node("API Gateway")),
        await canvas.boxOf(canvas.node("EC2")),
      ];
      return (
        a.y + a.height <= b.y ||
        b.y + b.height <= a.y ||
        a.x + a.width <= b.x ||
        b.x + b.width <= a.x
      );
    })
    .toBe(true);
  // What was added last is selected and shows its handles.
  const box = await canvas.boxOf(canvas.node("API Gateway"));
  await canvas.node("API Gateway").tap();
  await inspector.region.getByRole("button", { name: "Close the panel" }).tap();
  const shown = await canvas.boxOf(canvas.node("API Gateway"));
  expect(shown.width).toBeCloseTo(box.width, 0);
  await page.touchscreen.tap(shown.x + shown.width / 2, shown.y + shown.height);
  await expect(page.getByText("Connecting API Gateway: choose a part")).toBeVisible();
  await canvas.node("EC2").tap();
  await expect(canvas.connection("API Gateway", "EC2", "VPC Link missing")).toBeAttached();
  await inspector.expectAnswers("Needed, missing", "Not needed");
});

test("a finger finds every main button @phone", async ({ page, editor }) => {
  const { palette } = editor;
  await editor.open();
  await openExample(editor);
  const expectRoom = async (button: Locator) => {
    const box = await editor.canvas.boxOf(button);
    const name = (await button.getAttribute("aria-label")) ?? (await button.textContent()) ?? "";
    expect(Math.round(Math.min(box.width, box.height)), name).toBeGreaterThanOrEqual(44);
  };
  await expectRoom(editor.diagrams.button);
  await expectRoom(editor.button("Add a resource"));
  for (const tool of await page.getByRole("toolbar").getByRole("button").all()) {
    await expectRoom(tool);
  }
  await editor.button("Add a resource").tap();
  for (const tile of await palette.region.getByRole("button").all()) await expectRoom(tile);
});

test.describe("a small phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("never scrolls sideways @phone", async ({ page, editor }) => {
    await editor.open();
    await expectNoSidewaysScroll(page);
    await openExample(editor);
    await expectNoSidewaysScroll(page);
    await editor.canvas.surface.getByRole("button", { name: /^Visitors,/ }).tap();
    await expect(editor.inspector.region).toBeVisible();
    await expectNoSidewaysScroll(page);
    await editor.diagrams.open();
    await expectNoSidewaysScroll(page);
    await editor.diagrams.menu.getByRole("menuitem", { name: /^Export a picture/ }).click();
    await expect(editor.dialog).toBeVisible();
    await expectNoSidewaysScroll(page);
    const dialog = await editor.canvas.boxOf(editor.dialog);
    expect(dialog.x).toBeGreaterThanOrEqual(0);
    expect(dialog.x + dialog.width).toBeLessThanOrEqual(360);
  });
});

test.describe("a 4K screen", () => {
  test.use({ viewport: { width: 3840, height: 2160 } });

  test("is filled", async ({ page, editor }) => {
    await editor.open();
    await openExample(editor);
    const surface = await editor.canvas.boxOf(editor.canvas.surface);
    expect(surface.width).toBeGreaterThan(3000);
    expect(surface.height).toBeGreaterThan(2000);
    await expect(editor.canvas.connection("chat-api", "chat-link")).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
});
