import { expect, test } from "./fixtures";

test("draws a call, learns that a VPC Link is missing, and lets the fix put it right", async ({
  page,
  editor,
}) => {
  const { canvas, palette, inspector } = editor;
  await editor.open();
  await palette.drag("API Gateway", await canvas.spot(0.25, 0.4));
  await palette.drag("EC2", await canvas.spot(0.6, 0.4));
  const api = canvas.node("API Gateway");
  const ec2 = canvas.node("EC2");
  await expect(api).toHaveCount(1);
  await expect(ec2).toHaveCount(1);

  await test.step("the line under way already says what it would be", async () => {
    await canvas.dragTo(await canvas.rightHandle(api), await canvas.middleOf(ec2));
    await expect(canvas.text("VPC Link missing")).toBeVisible();
    await expect(canvas.connection("API Gateway", "EC2")).toHaveCount(0);
    await page.mouse.up();
  });

  const missing = canvas.connection("API Gateway", "EC2", "VPC Link missing");
  await expect(missing).toBeVisible();
  await expect(canvas.text("VPC Link missing")).toBeVisible();
  await inspector.expectAnswers("Needed, missing", "Not needed");
  await expect(inspector.heading).toHaveText("API Gateway → EC2");
  await expect(inspector.hops.filter({ hasText: "missing" })).toHaveText([/^VPC Link/, /^ALB/]);

  await inspector.fixPreferred.click();
  const viaLink = canvas.connection("API Gateway", "VPC Link", "Via VPC Link");
  await expect(viaLink).toBeVisible();
  await expect(missing).toHaveCount(0);
  await expect(canvas.node("VPC Link")).toBeVisible();
  await expect(canvas.node("ALB")).toBeVisible();

  await editor.undo.click();
  await expect(missing).toBeVisible();
  await expect(canvas.node("VPC Link")).toHaveCount(0);
  await editor.redo.click();
  await expect(viaLink).toBeVisible();
  await expect(missing).toHaveCount(0);

  await editor.expectSaved();
  await page.reload();
  await expect(viaLink).toBeVisible();
  await expect(canvas.node("VPC Link")).toBeVisible();
  await expect(canvas.node("EC2")).toBeVisible();
});

test("connects by a click on a handle and a click on a part", async ({ page, editor }) => {
  const { canvas, palette } = editor;
  await editor.open();
  await palette.drag("API Gateway", await canvas.spot(0.25, 0.3));
  await palette.drag("Lambda", await canvas.spot(0.6, 0.5));
  const { x, y } = await canvas.rightHandle(canvas.node("API Gateway"));
  await page.mouse.click(x, y);
  await expect(page.getByText("Connecting API Gateway: choose a part")).toBeVisible();
  await canvas.node("Lambda").hover();
  await expect(canvas.text("No VPC Link needed")).toBeVisible();
  await canvas.node("Lambda").click();
  await expect(canvas.connection("API Gateway", "Lambda", "No VPC Link needed")).toBeVisible();
});

test("a connection let go over nothing makes none", async ({ page, editor }) => {
  const { canvas, palette } = editor;
  await editor.open();
  await palette.drag("API Gateway", await canvas.spot(0.25, 0.3));
  await palette.drag("Lambda", await canvas.spot(0.6, 0.3));
  const lambda = canvas.node("Lambda");
  await expect(lambda).toBeVisible();
  await canvas.drag(
    await canvas.rightHandle(canvas.node("API Gateway")),
    await canvas.spot(0.4, 0.7),
  );
  await expect(page.getByText("No calls yet")).toBeVisible();
  await expect(canvas.connection("API Gateway", "Lambda")).toHaveCount(0);
});

test("a marquee drawn with Shift adds to what is selected", async ({ page, editor }) => {
  const { canvas } = editor;
  const node = (id: string, x: number, y: number) => ({
    id,
    kind: "lambda",
    label: id,
    position: { x, y },
  });
  await editor.openWith({
    version: 1,
    nodes: [node("first", 0, 0), node("second", 320, 0), node("third", 320, 240)],
    edges: [],
  });
  const isSelected = async (name: string) =>
    (await canvas.node(name).getAttribute("aria-pressed")) === "true";
  const selected = () => Promise.all(["first", "second", "third"].map(isSelected));
  const around = async (name: string) => {
    const { x, y, width, height } = await canvas.boxOf(canvas.node(name));
    await canvas.drag({ x: x - 24, y: y - 24 }, { x: x + width + 24, y: y + height + 24 });
  };

  await canvas.node("first").click();
  await expect.poll(selected).toEqual([true, false, false]);
  await expect(editor.inspector.region).toBeVisible();
  await page.keyboard.down("Shift");
  await around("second");
  await page.keyboard.up("Shift");
  await expect.poll(selected).toEqual([true, true, false]);
  await around("third");
  await expect.poll(selected).toEqual([false, false, true]);
});
