import { expect, test } from "./fixtures";
import type { Editor } from "./pages/editor";

const apiAndVpc = {
  version: 1,
  nodes: [
    { id: "api", kind: "api-gateway", label: "orders-api", position: { x: 0, y: 120 } },
    { id: "fn", kind: "lambda", label: "orders-fn", position: { x: 320, y: 0 } },
    {
      id: "vpc",
      kind: "vpc",
      label: "shop-vpc",
      position: { x: 280, y: 120 },
      size: { width: 360, height: 240 },
    },
    { id: "box", kind: "ec2", label: "stock", parent: "vpc", position: { x: 180, y: 140 } },
  ],
  edges: [{ id: "e1", source: "api", target: "fn" }],
};

/** Drags a part by its name or icon so that its middle is at an offset within another. */
async function dragInto({ canvas }: Editor, name: string, container: string, x: number, y: number) {
  const box = await canvas.boxOf(canvas.node(container));
  await canvas.drag(await canvas.middleOf(canvas.node(name)), {
    x: box.x + box.width * x,
    y: box.y + box.height * y,
  });
}

test("a Lambda moved into a VPC is attached to it, and moved out it is not", async ({ editor }) => {
  const { canvas, inspector } = editor;
  await editor.openWith(apiAndVpc);
  const explanation = async () => {
    await canvas.openConnection("orders-api", "orders-fn");
    await inspector.expectAnswers("Not needed", "Not needed");
    return inspector.region.textContent();
  };
  const attachment = (value: string) =>
    inspector.region
      .getByRole("radiogroup", { name: "Attached to a VPC" })
      .getByRole("radio", { name: value, checked: true });
  const outside = await explanation();

  await dragInto(editor, "orders-fn", "shop-vpc", 0.3, 0.4);
  await expect(attachment("From the drawing: Yes")).toBeVisible();
  expect(await explanation()).not.toBe(outside);

  await canvas.drag(await canvas.middleOf(canvas.node("orders-fn")), await canvas.spot(0.35, 0.75));
  await expect(attachment("Assumed: No")).toBeVisible();
  expect(await explanation()).toBe(outside);

  await editor.undo.click();
  expect(await explanation()).not.toBe(outside);
});

test("what stands in a VPC moves with it, in one step", async ({ editor }) => {
  const { canvas } = editor;
  await editor.openWith(apiAndVpc);
  // The view may move to keep what is selected in sight, so places are told from the API, and all
  // of one moment.
  const places = async () => {
    const [api, vpc, box] = await canvas.placesOf(["orders-api", "shop-vpc", "stock"]);
    if (!api || !vpc || !box) throw new Error("A part is not on the screen");
    const from = (a: typeof api, b: typeof api) => [a.x - b.x, a.y - b.y].map(Math.round);
    return { vpc: from(vpc, api), inside: from(box, vpc) };
  };
  const before = await places();
  const frame = await canvas.boxOf(canvas.node("shop-vpc"));
  const grip = { x: frame.x + frame.width / 2, y: frame.y + 10 };
  await canvas.drag(grip, { x: grip.x - 60, y: grip.y + 80 });

  await expect(editor.undo).toBeEnabled();
  const after = await places();
  expect(after.inside).toEqual(before.inside);
  const [x = 0, y = 0] = after.vpc.map((now, axis) => now - (before.vpc[axis] ?? 0));
  expect(Math.abs(x + 60), "moved to the left with the mouse").toBeLessThan(16);
  expect(Math.abs(y - 80), "moved down with the mouse").toBeLessThan(16);

  await editor.undo.click();
  await expect.poll(places).toEqual(before);
  await expect(editor.undo).toBeDisabled();
});

test("a deleted part comes back with its connections", async ({ page, editor }) => {
  const { canvas } = editor;
  await editor.openWith(apiAndVpc);
  await canvas.node("orders-fn").click();
  await page.keyboard.press("Delete");
  await expect(canvas.node("orders-fn")).toHaveCount(0);
  await expect(canvas.connection("orders-api", "orders-fn")).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(canvas.node("orders-fn")).toBeVisible();
  await expect(canvas.connection("orders-api", "orders-fn")).toBeVisible();
});

test("a deleted VPC and what became of its content come back in one step", async ({
  page,
  editor,
}) => {
  const { canvas } = editor;
  await editor.openWith(apiAndVpc);
  const before = await editor.saveFile();
  const vpc = canvas.node("shop-vpc");
  await vpc.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Delete");
  await expect(vpc).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(vpc).toBeVisible();
  expect((await editor.saveFile()).text).toBe(before.text);
});
