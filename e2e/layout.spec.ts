import { expect, test } from "./fixtures";

const names = ["web", "orders-api", "orders-fn", "orders", "stock"];
const kinds = ["internet-user", "api-gateway", "lambda", "dynamodb", "ec2"];

/** Everything on one heap. */
const heap = {
  version: 1,
  nodes: names.map((label, i) => ({
    id: label,
    kind: kinds[i],
    label,
    position: { x: i * 24, y: i * 16 },
  })),
  edges: [
    { source: "web", target: "orders-api" },
    { source: "orders-api", target: "orders-fn" },
    { source: "orders-fn", target: "orders" },
    { source: "orders-api", target: "stock" },
  ],
};

const isElk = (script: string): boolean => script.includes("org.eclipse.elk.alg");

test("tidies a heap up without overlaps, in one undo step, and loads ELK only then", async ({
  page,
  editor,
}) => {
  const loaded: string[] = [];
  page.on("response", async (response) => {
    if (!response.url().endsWith(".js")) return;
    if (isElk(await response.text().catch(() => ""))) loaded.push(response.url());
  });
  await editor.openWith(heap);
  expect(await editor.canvas.overlaps(names)).toBeGreaterThan(3);
  await page.waitForLoadState("networkidle");
  expect(loaded, "ELK before it is asked for").toEqual([]);
  const before = await editor.saveFile();

  await editor.button("Tidy up").click();
  await expect(editor.undo).toBeEnabled();
  await expect.poll(() => loaded.length).toBe(1);
  expect(await editor.canvas.overlaps(names)).toBe(0);
  const [web, api] = [
    await editor.canvas.boxOf(editor.canvas.node("web")),
    await editor.canvas.boxOf(editor.canvas.node("orders-api")),
  ];
  expect(web.x + web.width, "calls lead to the right").toBeLessThan(api.x);

  await editor.undo.click();
  await expect(editor.undo).toBeDisabled();
  expect((await editor.saveFile()).text).toBe(before.text);
});

test("tidying up can be called off", async ({ page, editor }) => {
  await editor.openWith(heap);
  const before = await editor.saveFile();
  // ELK itself never arrives, so that there is time to think again.
  let isHeld = false;
  await page.route(/\.js$/, async (route) => {
    const response = await route.fetch();
    if (isElk(await response.text())) isHeld = true;
    else await route.fulfill({ response });
  });
  await editor.button("Tidy up").click();
  await expect(page.getByRole("status").filter({ hasText: "Tidying up…" })).toBeVisible();
  await expect.poll(() => isHeld).toBe(true);
  await editor.button("Cancel").click();
  await expect(page.getByText("Tidying up…")).toHaveCount(0);
  await expect(editor.undo).toBeDisabled();
  expect((await editor.saveFile()).text).toBe(before.text);
});
