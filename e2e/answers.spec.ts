import { expect, test } from "./fixtures";
import { fileOf } from "./pages/editor";

const call = (kind: string, props: Record<string, unknown> = {}) => ({
  version: 1,
  nodes: [
    { id: "api", kind: "api-gateway", label: "orders-api", position: { x: 0, y: 0 } },
    { id: "to", kind, label: "target", props, position: { x: 480, y: 0 } },
  ],
  edges: [{ source: "api", target: "to" }],
});

test("another basis gives another answer at once, and is remembered", async ({ page, editor }) => {
  const { canvas, inspector } = editor;
  await editor.openWith(call("fargate", { platform: "eks", entry: "internal" }));
  await canvas.openConnection("orders-api", "target");
  await expect(canvas.connection("orders-api", "target", "VPC Link missing")).toBeVisible();
  await inspector.expectAnswers("Needed, missing", "Not needed");

  await page.getByRole("button", { name: /^Answers follow: AWS docs/ }).click();
  await page.getByRole("menuitemradio", { name: /^Study notes/ }).click();
  await expect(canvas.connection("orders-api", "target", "VPC Link missing")).toHaveCount(0);
  await inspector.expectAnswers("Not needed", "Not needed");
  await expect(editor.undo).toBeDisabled();

  await page.reload();
  await expect(page.getByRole("button", { name: "Answers follow: Study notes" })).toBeVisible();
  await expect(canvas.connection("orders-api", "target")).not.toHaveAccessibleName(/missing/);
});

test("an assumption is flipped by one click and taken back in one step", async ({ editor }) => {
  const { canvas, inspector } = editor;
  await editor.openWith(call("fargate"));
  await canvas.openConnection("orders-api", "target");
  await inspector.expectAnswers("Not needed", "Not needed");
  await inspector.assumption("Internal load balancer").click();
  await expect(canvas.connection("orders-api", "target", "VPC Link missing")).toBeVisible();
  await inspector.expectAnswers("Needed, missing", "Not needed");
  await editor.undo.click();
  await inspector.expectAnswers("Not needed", "Not needed");
  await expect(editor.undo).toBeDisabled();
});

test("keys walk the problems, put one right, and show the shortcuts", async ({ page, editor }) => {
  const { canvas, diagrams, inspector } = editor;
  await editor.open();
  await diagrams.choose("Find the three faults");
  await expect(diagrams.title).toHaveValue("Find the three faults");

  const walked: string[] = [];
  const step = async (key: "n" | "p") => {
    const before = walked.at(-1);
    await page.keyboard.press(key);
    if (before) await expect(inspector.heading).not.toHaveText(before);
    walked.push((await inspector.heading.textContent()) ?? "");
  };
  for (const key of ["n", "n", "n", "p", "p"] as const) await step(key);
  expect(new Set(walked.slice(0, 3)).size).toBe(3);
  expect(walked.slice(3)).toEqual([walked[1], walked[0]]);

  const wrong = page.getByRole("button", { name: /set up wrong: show the findings/ });
  const before = await wrong.textContent();
  await page.keyboard.press("f");
  await expect(wrong).not.toHaveText(before ?? "");
  await page.keyboard.press("Control+z");
  await expect(wrong).toHaveText(before ?? "");
  await expect(canvas.surface).toBeVisible();

  await page.keyboard.press("?");
  await expect(editor.dialog).toHaveAccessibleName("Keyboard shortcuts");
  await expect(editor.dialog.getByRole("term").filter({ hasText: "Next problem" })).toBeVisible();
  await editor.closeDialog();
});

test.describe("without the rules", () => {
  test.use({ failsRequests: true });
  test("says so calmly when the rules cannot be fetched, and tries again", async ({
    page,
    editor,
  }) => {
    const { canvas } = editor;
    let isDown = true;
    // The chunk that names a rule's file is the one the rules are in.
    await page.route(/\/_next\/static\/chunks\/.*\.js/, async (route) => {
      const response = await route.fetch();
      const isRules = (await response.text()).includes("APIGW001");
      if (isRules && isDown) await route.fulfill({ status: 404, body: "" });
      else await route.fulfill({ response });
    });
    await editor.open();
    await editor.openFile(fileOf(call("ec2")));
    const notice = page.getByRole("contentinfo").getByText("The answers could not be loaded.");
    await expect(notice).toBeVisible();
    await expect(canvas.connection("orders-api", "target")).toBeVisible();
    isDown = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(notice).toHaveCount(0);
    await expect(canvas.connection("orders-api", "target", "VPC Link missing")).toBeVisible();
  });
});
