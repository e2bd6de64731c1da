import { expect, test } from "./fixtures";

test("several diagrams are made, named, copied, deleted and brought back", async ({
  page,
  editor,
}) => {
  const { canvas, palette, diagrams } = editor;
  await editor.open();
  await palette.drag("Lambda", await canvas.spot(0.4, 0.4));
  await diagrams.rename("First");

  await diagrams.choose("New diagram");
  await expect(canvas.node("Lambda")).toHaveCount(0);
  await palette.drag("EC2", await canvas.spot(0.4, 0.4));
  await diagrams.rename("Second");

  await diagrams.choose("Duplicate the diagram");
  await expect(diagrams.title).toHaveValue("Second (copy)");
  await expect(canvas.node("EC2")).toBeVisible();

  await diagrams.open();
  await expect(diagrams.list).toHaveCount(3);
  await expect(diagrams.list.filter({ hasText: "Second (copy)" })).toBeChecked();
  await page.keyboard.press("Escape");

  await diagrams.switchTo("First");
  await expect(diagrams.title).toHaveValue("First");
  await expect(canvas.node("Lambda")).toBeVisible();

  await diagrams.choose("Delete the diagram");
  await expect(editor.toast("“First” deleted")).toBeVisible();
  await expect(diagrams.title).not.toHaveValue("First");
  await page
    .getByRole("region", { name: /^Notifications/ })
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(diagrams.title).toHaveValue("First");
  await expect(canvas.node("Lambda")).toBeVisible();

  await editor.expectSaved();
  await page.reload();
  await expect(diagrams.title).toHaveValue("First");
  await diagrams.open();
  await expect(diagrams.list).toHaveCount(3);
});

for (const { title, counts } of [
  { title: "One API, four targets", counts: ["1 call blocked", "6 calls fine"] },
  { title: "A private API for one VPC", counts: ["2 calls through a link", "1 call fine"] },
  {
    title: "HTTP API to containers in private subnets",
    counts: ["2 calls through a link", "3 calls fine"],
  },
  { title: "WebSocket API to EC2", counts: ["2 calls through a link", "3 calls fine"] },
  { title: "Find the three faults", counts: ["5 calls set up wrong", "4 calls fine"] },
]) {
  test(`the example “${title}” opens with its verdicts`, async ({ page, editor }) => {
    await editor.open();
    await page.getByRole("button", { name: title }).click();
    await expect(editor.diagrams.title).toHaveValue(title);
    await expect(
      page.getByRole("contentinfo").getByRole("button", { name: "show the findings" }),
    ).toHaveText(counts);
  });
}

test("the three faults are listed and numbered, and one leads to its connection", async ({
  page,
  editor,
}) => {
  const { canvas, findings, diagrams, inspector } = editor;
  await editor.open();
  await diagrams.choose("Find the three faults");
  await expect(diagrams.title).toHaveValue("Find the three faults");
  await page.getByRole("button", { name: /set up wrong: show the findings/ }).click();
  for (const number of [1, 2, 3]) {
    await expect(findings.numbered(number).first()).toBeVisible();
  }
  await expect(findings.numbered(4)).toHaveCount(0);

  await findings.numbered(2).first().click();
  const connection = canvas.connection("Visitors", "reports-api");
  await expect(connection).toHaveAttribute("aria-pressed", "true");
  await expect(inspector.heading).toHaveText("Visitors → reports-api");
});
